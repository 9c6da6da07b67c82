package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.disclosure.PublicInstitution;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionLicences.Wanted;
import org.xinglin.register.PostgresInstitutionLicences;
import org.xinglin.register.PostgresInstitutionNames;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterRoom;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Uscc;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-PUB-03: exactly eight items of an institution are public")
class PublicInstitutionsTest {

    static final Wanted LICENCE = new Wanted("钱法人", "孙院长", TODAY.minusYears(1), TODAY.plusYears(4));

    private static TestDatabase database;
    private static PostgresRegisters registers;
    private static PostgresInstitutionLicences licences;
    private static PostgresPublicInstitutions disclosed;
    private static int number;

    private final Authority county = new Authority(UUID.randomUUID(), "长安区卫生健康局", "HEALTH", "130102");

    @BeforeAll
    static void start() {
        database = TestDatabase.with(RegisterRoom.ROOM, DisclosureRoom.ROOM);
        registers = new PostgresRegisters(database.store());
        licences = new PostgresInstitutionLicences(database.store(), database.clock());
        disclosed = new PostgresPublicInstitutions(database.store());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    static Institution institution(TenantId tenant, UUID id, String name, String status, Authority authority) {
        String division = tenant + "0102";
        Uscc uscc = Uscc.compose("12", DivisionCode.of(division), "MA00" + (2000 + ++number));
        return new Institution(id, name, uscc.value(), uscc.organisationCode() + division + "11A1001", division, "MEDICAL", "三级",
                "长安区中山路1号", status, List.of("04", "03"), Map.of("10", authority.id()));
    }

    static Staff officer(TenantId tenant, UUID authority) {
        return new Staff(UUID.randomUUID(), tenant, "officer", "周审批", Staff.Role.AUTHORITY, authority);
    }

    private static void deliver() {
        database.deliverAll(Map.of(Topic.INSTITUTION_PUBLIC, new PublicInstitutionEndpoint(database.store())::receive,
                Topic.INSTITUTION_NAME, new NameEndpoint(database.store())::receive));
    }

    private static List<PublicInstitution> search(TenantId where, String name) {
        deliver();
        return disclosed.search(where, name).orThrow();
    }

    private static List<String> codes(Outcome<?> refused) {
        return refused.findings().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("R-PUB-03, R-PUB-06: public once its authority has entered the licence; by its present name; gone when it is not valid")
    void an_institution_is_public_while_it_is_valid() {
        UUID id = UUID.randomUUID();
        Institution hospital = institution(HEBEI, id, "长安第五医院", "VALID", county);
        registers.enter(HEBEI, List.of(county), List.of(hospital));
        assertEquals(List.of(), search(HEBEI, "第五"), "nothing is known of its licence");
        licences.enter(officer(HEBEI, county.id()), id, LICENCE).orThrow();
        PublicInstitution expected = new PublicInstitution("长安第五医院", "长安区中山路1号", List.of("内科", "外科"), "钱法人", "孙院长",
                hospital.registrationNo(), LICENCE.validFrom(), LICENCE.validTo(), "长安区卫生健康局");
        assertEquals(List.of(expected), search(HEBEI, "第五"));
        assertEquals(List.of(expected), search(TenantId.NATIONAL, "长安第五医院"));
        assertEquals(List.of(), search(TenantId.NATIONAL, "长安第五"), "the whole country is asked by the whole name");
        assertEquals(List.of(), search(SHANXI, "第五"));

        PostgresInstitutionNames names = new PostgresInstitutionNames(database.store(), database.clock());
        Staff clerk = new Staff(UUID.randomUUID(), HEBEI, "clerk", "李四", Staff.Role.INSTITUTION, id);
        names.decide(officer(HEBEI, county.id()), names.propose(clerk, "长安人民医院", "升级").orThrow().id(), true, "").orThrow();
        assertEquals(List.of("长安人民医院"), search(HEBEI, "长安人民").stream().map(PublicInstitution::name).toList());
        assertEquals(List.of(), search(HEBEI, "第五"));

        licences.enter(officer(HEBEI, county.id()), id, new Wanted("钱法人", "李院长", TODAY, TODAY.plusYears(5))).orThrow();
        assertEquals(List.of("李院长"), search(HEBEI, "长安人民").stream().map(PublicInstitution::principal).toList());
        registers.enter(HEBEI, List.of(), List.of(new Institution(id, "长安人民医院", hospital.uscc(), hospital.registrationNo(), "130102",
                "MEDICAL", "三级", "新址", "SUSPENDED", List.of("03"), hospital.authorities())));
        assertEquals(List.of(), search(HEBEI, "长安人民"));
    }

    @Test
    @DisplayName("R-PUB-03: the registering authority enters it, in its own province")
    void the_registering_authority_enters_the_licence() {
        UUID id = UUID.randomUUID();
        registers.enter(HEBEI, List.of(county), List.of(institution(HEBEI, id, "裕华医院", "VALID", county)));
        assertEquals(List.of("institution-not-yours"), codes(licences.enter(officer(HEBEI, UUID.randomUUID()), id, LICENCE)));
        assertThrows(UnknownException.class, () -> licences.enter(officer(SHANXI, county.id()), id, LICENCE));
        assertEquals(List.of("name-form", "name-form", "licence-term"), codes(licences.enter(officer(HEBEI, county.id()), id,
                new Wanted(" ", "院".repeat(51), TODAY, TODAY.minusDays(1)))));
        assertEquals(Optional.empty(), licences.of(HEBEI, id));
        assertEquals("周审批", licences.enter(officer(HEBEI, county.id()), id, LICENCE).orThrow().enteredBy());
        assertEquals("孙院长", licences.of(HEBEI, id).orElseThrow().principal());
    }

    @Test
    @DisplayName("R-PUB-03, R-PUB-06: a province publishes its own institutions only")
    void another_province_changes_nothing() {
        UUID id = UUID.randomUUID();
        registers.enter(HEBEI, List.of(county), List.of(institution(HEBEI, id, "同号医院", "VALID", county)));
        licences.enter(officer(HEBEI, county.id()), id, LICENCE).orThrow();
        deliver();
        registers.enter(SHANXI, List.of(county), List.of(institution(SHANXI, id, "冒名医院", "VALID", county)));
        licences.enter(officer(SHANXI, county.id()), id, LICENCE).orThrow();
        assertEquals(List.of(), search(SHANXI, "冒名"));
        registers.enter(SHANXI, List.of(), List.of(institution(SHANXI, id, "冒名医院", "CANCELLED", county)));
        assertEquals(1, search(HEBEI, "同号").size());
    }

    @Test
    @DisplayName("R-PUB-11: no listing without a name, signs taken literally, twenty at most")
    void a_question_needs_a_name() {
        for (String none : Arrays.asList("", " 医 ", null, "院".repeat(101))) {
            assertEquals(List.of("name-required"), codes(disclosed.search(HEBEI, none)));
        }
        for (int i = 0; i < 22; i++) {
            UUID id = UUID.randomUUID();
            registers.enter(HEBEI, List.of(county), List.of(institution(HEBEI, id, "连锁诊所" + i, "VALID", county)));
            licences.enter(officer(HEBEI, county.id()), id, LICENCE).orThrow();
        }
        assertEquals(20, search(HEBEI, "连锁诊所").size());
        for (String literal : List.of("%%", "连_诊", "连锁\0", "' OR 1=1")) {
            assertEquals(List.of(), search(HEBEI, literal), literal);
        }
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-21: the table holds the eight items and no more")
    void the_table_holds_the_eight_items_only() throws Exception {
        Set<String> columns = new TreeSet<>();
        try (Connection national = database.as(TenantId.NATIONAL); Statement statement = national.createStatement();
                ResultSet row = statement.executeQuery("SELECT attname FROM pg_attribute"
                        + " WHERE attrelid = 'public_institution'::regclass AND attnum > 0 AND NOT attisdropped")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        assertEquals(new TreeSet<>(Set.of("institution_id", "tenant", "name", "address", "subjects", "legal_representative", "principal",
                "registration_no", "valid_from", "valid_to", "authority")), columns);
    }
}
