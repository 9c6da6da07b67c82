package org.xinglin.types.militaryout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.testkit.Situation;

class MilitaryOutTypeTest {

    private final MilitaryOutType type = new MilitaryOutType();

    @Test
    @DisplayName("§3.16 变更到军队: every registration in every province, every filing and old multi-site record (R-REG-103, R-REG-105)")
    void every_local_registration_ends_in_every_province() {
        Case approved = p08().build();
        List<Effect> effects = type.enact(approved);
        Standing after = Situation.after(approved, effects);

        assertEquals(List.of(), after.validRegistrations());
        for (String word : List.of("A", "B")) {
            Standing.Registration ended = after.registration(id(word)).orElseThrow();
            assertEquals(RegStatus.TO_MILITARY, ended.status());
            assertEquals(BizStatus.MILITARY_OUT, ended.bizStatus());
            assertEquals(Optional.of(approved.on()), ended.endedOn());
            assertEquals("to-military", ended.cause());
        }
        for (String word : List.of("F in 13", "F in 61", "M in 61")) {
            assertEquals(FilingStatus.LAPSED, after.filing(id(word)).orElseThrow().statusOn(approved.on()), word);
        }
        assertEquals(Set.of(TenantId.of("13"), TenantId.of("61")),
                effects.stream().map(Effect::tenant).collect(Collectors.toSet()));
        assertEquals(Optional.of("110610102000031"), after.practiceCode());
    }

    @Test
    @DisplayName("R-REG-103, R-DAT-04: what had ended before keeps its own ending")
    void what_had_ended_before_is_left_alone() {
        Case approved = p08().ended("B", RegStatus.CANCELLED, "cancel-10", "2024-01-05").build();
        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(RegStatus.CANCELLED, after.registration(id("B")).orElseThrow().status());
        assertEquals(RegStatus.TO_MILITARY, after.registration(id("A")).orElseThrow().status());
    }

    @Test
    @DisplayName("§3.17, R-REG-102, R-REG-04: the main institution of the chosen one confirms (R-REG-21)")
    void the_current_main_institution_confirms() {
        Case applied = p08().build();
        assertEquals(Set.of(Starter.DOCTOR, Starter.COMMISSION), type.starters());
        assertEquals("CURRENT_MAIN_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertTrue(type.exclusive(Starter.DOCTOR));
        assertEquals(Optional.of(id("X1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-104: the warning stands before everything else in the explanation")
    void the_warning_comes_first() {
        assertTrue(type.explanation().zh().startsWith("重要提示"));
        assertTrue(type.explanation().en().startsWith("Important"));
    }

    @Test
    @DisplayName("R-REG-101: it says that the local certificate is handed back and the proof taken to the military")
    void the_explanation_says_what_else_there_is_to_do() {
        assertTrue(type.explanation().zh().contains("交回地方《医师执业证书》，凭地方注册机关的证明到军队注册机关办理注册"));
        assertTrue(type.explanation().en().contains("hands back the local practice certificate"));
    }

    @Test
    @DisplayName("R-REG-100: a registration that is none of the person's is refused, the national end's absence is said")
    void an_unknown_registration_is_refused() {
        Case strange = p08().form("registrationId", id("another's")).build();
        assertEquals("registration-to-start-from",
                type.institution(strange.form(), strange.facts().person()).findings().get(0).code());
        assertThrows(UnavailableException.class, () -> type.institution(strange.form(), Optional.empty()));
    }

    /** P08 of the scenarios: valid in 陕西 and in 河北. */
    private static Situation p08() {
        return new Situation().type("military-out").at("X1", "610102").practiceCode("110610102000031")
                .qualified("clinical", 1, "10")
                .registered("A", "X1", "610102", "clinical", "12").registered("B", "H2", "130104", "clinical", "12")
                .filed("F in 61", "A", FilingKind.FILING, "X2", "610103", "2025-01-01", "2026-12-31", "12")
                .filed("M in 61", "A", FilingKind.LEGACY_MULTISITE, "X3", "610104", "2016-01-01", null, "12")
                .filed("F in 13", "B", FilingKind.FILING, "H3", "130102", "2025-01-01", "2026-12-31", "12")
                .form("registrationId", id("A"));
    }
}
