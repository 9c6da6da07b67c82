package org.xinglin.types.militaryin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Particulars;
import org.xinglin.testkit.Situation;

class MilitaryInTypeTest {

    private final MilitaryInType type = new MilitaryInType();

    @Test
    @DisplayName("§3.16 军队变更入: one VALID registration at the institution, nothing else (R-REG-90, R-REG-95)")
    void it_grants_one_registration_and_ends_none() {
        Situation situation = leaving();
        Case approved = situation.build();

        assertEquals(List.of(new GrantRegistration(approved.idOf("registration"), TenantId.of("14"), "王甲", "1", 1, "10",
                Set.of("12"), "14", Situation.workplace("S1", "140105"), Situation.authorityOf("S1"), id("exchanged"),
                approved.on(), BizStatus.MILITARY_IN, new Particulars("233", "", "", Optional.of(id("photo"))), "")),
                type.enact(approved));
    }

    @Test
    @DisplayName("R-REG-95, R-REG-48: an earlier local code is used again; what ended when the doctor left stays ended")
    void an_earlier_code_is_used_again() {
        Case approved = leaving().registered("R", "H1", "130102", "exchanged", "12").practiceCode("110130102000123")
                .ended("R", RegStatus.TO_MILITARY, "to-military", "2015-06-01").build();
        List<Effect> effects = type.enact(approved);
        Standing after = Situation.after(approved, effects);

        assertEquals(Optional.of("110130102000123"), after.practiceCode());
        assertFalse(effects.toString().contains("110130102000123"));
        assertEquals(RegStatus.TO_MILITARY, after.registration(id("R")).orElseThrow().status());
        assertEquals(1, after.validRegistrations().size());
        assertEquals("14", after.validRegistrations().get(0).practicePlace());
        assertEquals(BizStatus.MILITARY_IN, after.validRegistrations().get(0).bizStatus());
    }

    @ParameterizedTest
    @CsvSource({"1, 14", "2, 140105"})
    @DisplayName("R-REG-41, R-REG-42: province for a licensed doctor, county for an assistant")
    void the_practice_place_follows_from_the_level(int level, String place) {
        GrantRegistration grant =
                (GrantRegistration) type.enact(leaving().qualified("exchanged", level, "10").build()).get(0);
        assertEquals(place, grant.practicePlace());
    }

    @Test
    @DisplayName("§3.17, R-REG-93, R-REG-04: the target institution confirms, its authority decides (R-REG-21)")
    void the_target_institution_confirms() {
        Case applied = leaving().build();
        assertEquals(Set.of(Starter.DOCTOR, Starter.COMMISSION), type.starters());
        assertEquals("TARGET_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertTrue(type.exclusive(Starter.DOCTOR));
        assertEquals(Optional.of(id("S1")), type.institution(applied.form(), Optional.empty()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
        assertEquals("category-unknown", type.category(leaving().form("category", "19").build().form(), applied.facts())
                .findings().get(0).code());
    }

    @Test
    void nothing_is_enacted_without_the_person() {
        assertThrows(IllegalArgumentException.class, () -> type.enact(leaving().nationalEndAway().build()));
    }

    private static Situation leaving() {
        return new Situation().type("military-in").qualified("exchanged", 1, "10").form("institutionId", id("S1"))
                .form("qualificationId", id("exchanged")).form("category", "10").form("scopes", List.of("12"))
                .form("title", "233").form("photo", id("photo"));
    }
}
