package org.xinglin.types.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.xinglin.api.effect.Particulars;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.testkit.Situation;

class UpgradeTypeTest {

    private final UpgradeType type = new UpgradeType();

    @Test
    @DisplayName("SC-09, §3.16 助师升医师: assistant SUPERSEDED, doctor VALID, code unchanged, each by its own qualification "
            + "(R-DAT-10, R-DAT-20, R-REG-48, R-REG-84)")
    void the_assistant_is_superseded_by_the_licensed_doctor() {
        Case approved = p02().build();
        List<Effect> effects = type.enact(approved);
        Standing after = Situation.after(approved, effects);

        Standing.Registration assistant = after.registration(id("R")).orElseThrow();
        assertEquals(RegStatus.SUPERSEDED, assistant.status());
        assertEquals(id("assistant"), assistant.qualificationId());
        assertEquals(Optional.of(approved.on()), assistant.endedOn());
        assertEquals(1, after.validRegistrations().size());
        Standing.Registration doctor = after.validRegistrations().get(0);
        assertEquals(1, doctor.level());
        assertEquals("13", doctor.practicePlace());
        assertEquals(TenantId.of("13"), doctor.tenant());
        assertEquals(Situation.workplace("H1", "130102"), doctor.main());
        assertEquals(Set.of("11"), doctor.scopes());
        assertEquals("10", doctor.category());
        assertEquals(id("doctor"), doctor.qualificationId());
        assertEquals(BizStatus.UPGRADED, doctor.bizStatus());
        assertEquals(Optional.of("210130102000456"), after.practiceCode());
        assertFalse(effects.toString().contains("210130102000456"));
    }

    @Test
    @DisplayName("SC-09, R-REG-41: another district, out of reach for the assistant, lies in the licensed doctor's place")
    void another_district_lies_in_the_new_place() {
        Case approved = p02().build();
        Standing after = Situation.after(approved, type.enact(approved));
        DivisionCode h2 = DivisionCode.of("130104");

        assertFalse(new PracticePlace(Level.ASSISTANT, "130102").contains(h2, approved.on()));
        assertTrue(new PracticePlace(Level.LICENSED, after.validRegistrations().get(0).practicePlace())
                .contains(h2, approved.on()));
    }

    @Test
    @DisplayName("§3.16 助师升医师: filings and old multi-site records fall with the registration as assistant (R-REG-85, R-REG-157)")
    void what_hangs_on_the_assistants_registration_falls() {
        Case approved = p02().filed("F", "R", FilingKind.FILING, "H3", "130102", "2025-01-01", "2026-12-31", "11")
                .filed("M", "R", FilingKind.LEGACY_MULTISITE, "H4", "130102", "2016-01-01", null, "11").build();
        Standing after = Situation.after(approved, type.enact(approved));

        assertEquals(FilingStatus.LAPSED, after.filing(id("F")).orElseThrow().statusOn(approved.on()));
        assertEquals(FilingStatus.LAPSED, after.filing(id("M")).orElseThrow().statusOn(approved.on()));
        assertEquals(List.of(), after.filingsOf(after.validRegistrations().get(0).id(), approved.on()));
    }

    @Test
    @DisplayName("R-REG-85, upgradeKeepsFilings: where policy keeps filings they are filed anew under the doctor's registration, to their "
            + "own last day; old multi-site records are not (R-REG-165)")
    void filings_are_kept_where_policy_has_it_so() {
        Case approved = p02().filed("F", "R", FilingKind.FILING, "H3", "130102", "2025-01-01", "2026-12-31", "11")
                .filed("M", "R", FilingKind.LEGACY_MULTISITE, "H4", "130102", "2016-01-01", null, "11").build();
        assertEquals(type.enact(approved), type.enact(approved, name -> Optional.empty()));
        assertEquals(type.enact(approved), type.enact(approved, name -> Optional.of("false")));

        List<Effect> kept = type.enact(approved, name -> name.equals("upgradeKeepsFilings") ? Optional.of("true") : Optional.empty());
        assertEquals(kept, type.enact(approved, name -> Optional.of("true")), "the same each time");
        Standing after = Situation.after(approved, kept);
        assertEquals(FilingStatus.LAPSED, after.filing(id("F")).orElseThrow().statusOn(approved.on()));
        Standing.Registration doctor = after.validRegistrations().get(0);
        Standing.Filing filing = after.filingsOf(doctor.id(), approved.on()).get(0);
        assertEquals(1, after.filingsOf(doctor.id(), approved.on()).size());
        assertEquals(List.of(id("H3"), Set.of("11"), approved.on(), Optional.of(LocalDate.of(2026, 12, 31))),
                List.of(filing.at().id(), filing.scopes(), filing.validFrom(), filing.validTo()));
    }

    @Test
    @DisplayName("R-REG-81, SC-10: with an institution or scopes in the form, what is enacted is still the present ones")
    void the_form_cannot_smuggle_in_a_change() {
        Case approved = p02().form("scopes", List.of("12")).form("institutionId", id("H3")).form("category", "41").build();
        Standing.Registration doctor = Situation.after(approved, type.enact(approved)).validRegistrations().get(0);

        assertEquals(Set.of("11"), doctor.scopes());
        assertEquals("10", doctor.category());
        assertEquals(Optional.of(id("H1")), type.institution(approved.form(), approved.facts().person()).orThrow());
    }

    @Test
    @DisplayName("R-REG-84: title, education, school and photo are those of before unless the form says others")
    void particulars_are_carried_over() {
        Particulars before = new Particulars("234", "30", "河北医科大学", Optional.of(id("old photo")));
        Case approved = p02().but("R", r -> new Standing.Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(),
                r.category(), r.scopes(), r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(),
                r.status(), r.bizStatus(), r.endedOn(), r.cause(), before, "规范化培训信息", r.divergent(), r.certificates()))
                .form("title", "233").build();
        Standing.Registration doctor = Situation.after(approved, type.enact(approved)).validRegistrations().get(0);

        assertEquals(new Particulars("233", "30", "河北医科大学", Optional.of(id("old photo"))), doctor.particulars());
        assertEquals("规范化培训信息", doctor.remarks());
    }

    @Test
    @DisplayName("§3.17, R-REG-83, R-REG-04: the current main institution confirms, its authority decides (R-REG-21)")
    void the_current_main_institution_confirms() {
        Case applied = p02().build();
        assertEquals(Set.of(Starter.DOCTOR, Starter.COMMISSION), type.starters());
        assertEquals("CURRENT_MAIN_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertTrue(type.exclusive(Starter.DOCTOR));
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-81, R-REG-86: it says when 变更 is the way, and that the old paper goes back to the authority")
    void the_explanation_says_what_else_there_is_to_do() {
        assertTrue(type.explanation().zh().contains("变更"));
        assertTrue(type.explanation().zh().contains("交回审批机关"));
    }

    @Test
    @DisplayName("R-REG-82: a registration that is none of the person's is refused, the national end's absence is said")
    void an_unknown_registration_is_refused() {
        Case strange = p02().form("registrationId", id("another's")).build();
        assertEquals("registration-to-start-from",
                type.institution(strange.form(), strange.facts().person()).findings().get(0).code());
        assertThrows(UnavailableException.class, () -> type.institution(strange.form(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> type.enact(strange));
    }

    /** P02 of the scenarios, who now has the qualification as licensed doctor. */
    private static Situation p02() {
        return new Situation().type("upgrade").at("H1", "130102").practiceCode("210130102000456")
                .qualified("assistant", 2, "10").qualified("doctor", 1, "10").registered("R", "H1", "130102", "assistant", "11")
                .form("registrationId", id("R")).form("qualificationId", id("doctor"));
    }
}
