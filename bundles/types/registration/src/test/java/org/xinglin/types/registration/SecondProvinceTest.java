package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.testkit.Situation;

@DisplayName("§3.16 注册 in a second province, identical or not (R-REG-65, R-REG-66)")
class SecondProvinceTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);

    private final RegistrationType type = new RegistrationType();

    @Test
    @DisplayName("SC-04: identical, both stand with one code, filings stay (R-REG-44, R-REG-49)")
    void identical_registrations_stand_beside_one_another() {
        Standing after = after(p01().form("scopes", List.of("11")));

        assertEquals(Set.of("13", "14"), provinces(after.validRegistrations()));
        assertEquals(Optional.of("110130102000123"), after.practiceCode());
        assertEquals(FilingStatus.VALID, after.filing(id("F1")).orElseThrow().statusOn(ON));
        assertEquals(FilingStatus.VALID, after.filing(id("F2")).orElseThrow().statusOn(ON));
        Standing.Registration second = in(after, "14");
        assertEquals("14", second.practicePlace());
        assertEquals(List.of(), after.filingsOf(second.id(), ON));
    }

    @Test
    @DisplayName("SC-05: not identical, 河北 falls with filings and old multi-site records, 山西 stands (R-REG-66, R-REG-157)")
    void what_differs_ends_the_previous_ones() {
        Standing after = after(p01().filed("M1", "R", FilingKind.LEGACY_MULTISITE, "H4", "130104", "2016-01-01", null, "11")
                .form("scopes", List.of("11", "21")).form("acknowledgeMismatch", true));

        assertEquals(Set.of("14"), provinces(after.validRegistrations()));
        assertEquals(Set.of("11", "21"), in(after, "14").scopes());
        Standing.Registration old = after.registration(id("R")).orElseThrow();
        assertEquals(RegStatus.MISMATCH_VOID, old.status());
        assertEquals(Optional.of(ON), old.endedOn());
        assertEquals("second-province-mismatch", old.cause());
        for (String filing : List.of("F1", "F2", "M1")) {
            assertEquals(FilingStatus.LAPSED, after.filing(id(filing)).orElseThrow().statusOn(ON), filing);
        }
        assertEquals(Optional.of("110130102000123"), after.practiceCode());
    }

    @ParameterizedTest(name = "held {0} with {1}, asked {2}: {3} end")
    @CsvSource({
        "11, clinical, 11, 0",
        "11 14, clinical, 14 11, 0",
        "11, clinical, 11 11, 0",
        "11, clinical, 11 21, 1",
        "11 14, clinical, 11, 1",
        "11, tcm, 11, 1",
    })
    @DisplayName("R-REG-65: order and duplicates do not count, qualification and scopes do")
    void a_second_province_ends_the_others_unless_identical(String held, String qualification, String asked, int ended) {
        List<Effect> effects = type.enact(doctor().registered("R", "H1", "130102", qualification, held.split(" "))
                .form("scopes", List.of(asked.split(" "))).build());

        assertEquals(ended, effects.stream().filter(EndRegistration.class::isInstance).count());
        assertEquals(ended + 1, effects.size());
    }

    @Test
    @DisplayName("R-REG-66: all registrations of other provinces fall, ended ones are left alone")
    void a_mismatch_ends_all_that_stand() {
        Set<TenantId> ended = type.enact(doctor().registered("A", "H1", "130102", "clinical", "11")
                        .registered("B", "X1", "610102", "tcm", "51").registered("C", "B1", "110105", "clinical", "11")
                        .ended("C", RegStatus.CANCELLED, "cancel-10", "2022-01-01").build()).stream()
                .filter(EndRegistration.class::isInstance).map(Effect::tenant).collect(Collectors.toSet());

        assertEquals(Set.of(TenantId.of("13"), TenantId.of("61")), ended);
    }

    private Standing after(Situation situation) {
        Case approved = situation.build();
        return Situation.after(approved, type.enact(approved));
    }

    private static Set<String> provinces(List<Standing.Registration> registrations) {
        return registrations.stream().map(r -> r.tenant().code()).collect(Collectors.toSet());
    }

    private static Standing.Registration in(Standing standing, String tenant) {
        List<Standing.Registration> there = standing.validRegistrations().stream()
                .filter(r -> r.tenant().code().equals(tenant)).toList();
        assertTrue(there.size() == 1);
        return there.get(0);
    }

    /** P01 of the scenarios, with F1 at H2 and F2 at H3, who applies at S1. */
    private static Situation p01() {
        return doctor().registered("R", "H1", "130102", "clinical", "11")
                .filed("F1", "R", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")
                .filed("F2", "R", FilingKind.FILING, "H3", "130102", "2025-03-01", "2027-02-28", "11");
    }

    private static Situation doctor() {
        return new Situation().qualified("clinical", 1, "10").qualified("tcm", 1, "41").form("institutionId", id("S1"))
                .form("qualificationId", id("clinical")).form("category", "10").form("scopes", List.of("11"));
    }
}
