package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.effect.Office;
import org.xinglin.api.register.ApprovingAuthorities.Change;
import org.xinglin.api.register.ApprovingAuthorities.Setting;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-REG-06, R-DAT-03: 审批机关设置")
class ApprovingAuthoritiesTest {

    private static TestDatabase database;
    private static PostgresRegisters registers;
    private static PostgresApprovingAuthorities settings;

    private final Authority province = authority("HEALTH", "130000");
    private final Authority city = authority("HEALTH", "130100");
    private final Authority county = authority("HEALTH", "130102");
    private final Authority tcm = authority("TCM", "130000");
    private final Authority neighbour = authority("HEALTH", "130104");

    @BeforeAll
    static void start() {
        database = TestDatabase.with(RegisterRoom.ROOM);
        registers = new PostgresRegisters(database.store());
        settings = new PostgresApprovingAuthorities(database.store(), database.clock());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static Authority authority(String line, String division) {
        return new Authority(UUID.randomUUID(), line + division, line, division);
    }

    private Staff hospital(TenantId tenant, String division, String name) {
        Institution institution = Hospitals.in(division, name, "03");
        registers.enter(tenant, List.of(province, city, county, tcm, neighbour), List.of(institution));
        return Hospitals.registrar(tenant, institution);
    }

    private boolean may(List<Setting> all, String category, Authority authority) {
        return all.stream().filter(s -> s.category().equals(category)).anyMatch(s -> s.competent().contains(authority));
    }

    @Test
    @DisplayName("R-REG-33, R-REG-34: those of the own or a higher division; the TCM line for 中医 only")
    void who_is_competent() {
        Staff clerk = hospital(HEBEI, "130102", "区医院");
        List<Setting> all = settings.of(HEBEI, clerk.office());
        assertEquals(List.of("10", "20", "30", "40"), all.stream().map(Setting::category).toList());
        for (String category : List.of("10", "20", "30", "40")) {
            for (Authority competent : List.of(province, city, county)) {
                assertEquals(true, may(all, category, competent));
            }
            assertEquals(false, may(all, category, neighbour));
            assertEquals(category.equals("40"), may(all, category, tcm));
        }
        List<Setting> ofCity = settings.of(HEBEI, hospital(HEBEI, "130100", "市医院").office());
        assertEquals(true, may(ofCity, "10", city));
        assertEquals(false, may(ofCity, "10", county));
    }

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({"PREVENTIVE, 省级, 130102, 130000", "PREVENTIVE, 市级, 130102, 130100", "PREVENTIVE, 县级, 130102, 130102",
        "PREVENTIVE, 区级, 130102, 130102", "PREVENTIVE, 市级, 130202, 130000", "PREVENTIVE, 未定级, 130102, 130102 130100 130000",
        "PREVENTIVE, 三级甲等, 130102, 130102 130100 130000", "MEDICAL, 市级, 130102, 130102 130100 130000",
        "MATERNAL_CHILD, 省级, 130102, 130102 130100 130000"})
    @DisplayName("R-REG-33: of a preventive institution only the commission of its level, or the next higher one that there is")
    void a_preventive_institution_has_the_commission_of_its_level(String kind, String level, String division, String competent) {
        Institution hospital = Hospitals.in(division, kind + level + division);
        Institution institution = new Institution(hospital.id(), hospital.name(), hospital.uscc(), hospital.registrationNo(), division,
                kind, level, "", "VALID", List.of(), Map.of());
        registers.enter(HEBEI, List.of(province, city, county, tcm, neighbour), List.of(institution));
        Staff clerk = Hospitals.registrar(HEBEI, institution);
        for (Authority each : List.of(county, city, province)) {
            boolean may = List.of(competent.split(" ")).contains(each.divisionCode());
            assertEquals(may ? List.of() : List.of("authority-not-competent"),
                    settings.set(clerk, "30", each.id()).findings().stream().map(Finding::code).toList(), each.divisionCode());
        }
        assertEquals(true, settings.set(clerk, "40", tcm.id()).isAccepted(), "R-REG-34: the other line is its province's to give");
    }

    @Test
    @DisplayName("R-REG-06: set for each category by itself; who set what is kept")
    void each_category_is_set_by_itself_and_audited() {
        Staff clerk = hospital(HEBEI, "130102", "设置医院");
        settings.set(clerk, "10", county.id()).orThrow();
        settings.set(clerk, "40", tcm.id()).orThrow();
        assertEquals(Optional.of(city), settings.set(clerk, "10", city.id()).orThrow().authority());
        settings.set(clerk, "10", city.id()).orThrow();
        assertEquals(Map.of("10", city.id(), "40", tcm.id()), registers.institution(HEBEI, clerk.office()).orElseThrow().authorities());
        List<Change> changes = settings.changes(clerk, 10);
        assertEquals(List.of("10", "40", "10"), changes.stream().map(Change::category).toList());
        assertEquals(new Change(database.clock().instant(), "李四", "10", Optional.of(new Office(county.id(), county.name())),
                new Office(city.id(), city.name())), changes.get(0));
        assertEquals(Optional.empty(), changes.get(2).before());
        assertEquals(1, settings.changes(clerk, 1).size());
    }

    @Test
    @DisplayName("R-REG-33: who is not competent cannot be set, nor can another tenant's authority")
    void who_is_not_competent_cannot_be_set() {
        Staff clerk = hospital(HEBEI, "130102", "拒绝医院");
        for (UUID wrong : List.of(neighbour.id(), tcm.id(), UUID.randomUUID())) {
            assertEquals(List.of("authority-not-competent"),
                    settings.set(clerk, "10", wrong).findings().stream().map(Finding::code).toList());
        }
        assertEquals(List.of("category-unknown"), settings.set(clerk, "11", county.id()).findings().stream().map(Finding::code).toList());
        assertEquals(Map.of(), registers.institution(HEBEI, clerk.office()).orElseThrow().authorities());
        assertEquals(List.of(), settings.changes(clerk, 10));
        assertThrows(UnknownException.class, () -> settings.of(SHANXI, clerk.office()));
        Staff elsewhere = new Staff(clerk.id(), SHANXI, "clerk", "李四", Staff.Role.INSTITUTION, clerk.office());
        assertThrows(UnknownException.class, () -> settings.set(elsewhere, "10", county.id()));
    }
}
