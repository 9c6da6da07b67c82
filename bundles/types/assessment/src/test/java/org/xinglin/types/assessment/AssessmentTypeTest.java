package org.xinglin.types.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.RecordAssessment;
import org.xinglin.testkit.Situation;

class AssessmentTypeTest {

    private final AssessmentType type = new AssessmentType();
    private final Situation situation = new Situation().type("assessment").startedBy(Starter.INSTITUTION).at("医院", "130102")
            .qualified("q", 1, "10").registered("reg", "医院", "130102", "q", "11").form("registrationId", Situation.id("reg"))
            .form("cycleStart", "2022-03-01").form("cycleEnd", "2025-02-28").form("procedure", "GENERAL")
            .form("result", "PASSED").form("retest", false).form("assessor", "河北省医师协会");

    @Test
    @DisplayName("Rulebook §2.5, L1 art 42: a result is recorded, nothing else")
    void a_result_goes_into_the_register() {
        Case approved = situation.build();
        assertEquals(List.of(recorded(approved, RecordAssessment.Result.PASSED, Optional.empty(), Optional.empty())),
                type.enact(approved));
    }

    @Test
    @DisplayName("L1 art 42: practice suspended after a failed assessment is a suspension in every province; the registration stays")
    void a_suspension_is_recorded_with_it() {
        Case approved = situation.form("result", "FAILED").form("suspendedFrom", "2025-05-07").form("suspendedTo", "2025-08-06")
                .build();
        Optional<LocalDate> from = Optional.of(LocalDate.of(2025, 5, 7));
        Optional<LocalDate> to = Optional.of(LocalDate.of(2025, 8, 6));
        List<Effect> effects = type.enact(approved);
        assertEquals(List.of(recorded(approved, RecordAssessment.Result.FAILED, from, to),
                new ImposeBan(approved.idOf("suspension"), TenantId.of("13"), BanKind.SUSPENSION, from.get(), to,
                        "医师定期考核不合格，责令暂停执业活动", "医院 authority")), effects);
        PersonRecords records = new PersonRecords();
        assertEquals(List.of(), records.applyAll(effects));
        Standing standing = records.standing("");
        assertEquals(RecordAssessment.Result.FAILED, standing.assessments().get(0).result());
        assertEquals(1, standing.bansOn(BanKind.SUSPENSION, to.get()).size());
    }

    @Test
    @DisplayName("W03 art 11: the main institution or its authority records it")
    void the_main_institution_is_the_one_concerned() {
        Case applied = situation.build();
        assertEquals("[COMMISSION, INSTITUTION]", type.starters().stream().sorted(Comparator.comparing(Enum::name))
                .toList().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.INSTITUTION));
        assertEquals(Optional.of(Situation.id("医院")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
        Case unknown = situation.form("registrationId", Situation.id("other")).build();
        assertEquals("registration-unknown",
                type.institution(unknown.form(), unknown.facts().person()).findings().get(0).code());
        assertThrows(UnavailableException.class, () -> type.institution(unknown.form(), Optional.empty()));
    }

    private static RecordAssessment recorded(Case approved, RecordAssessment.Result result, Optional<LocalDate> from,
            Optional<LocalDate> to) {
        return new RecordAssessment(approved.idOf("assessment"), TenantId.of("13"), LocalDate.of(2022, 3, 1),
                LocalDate.of(2025, 2, 28), RecordAssessment.Procedure.GENERAL, result, false, from, to, "河北省医师协会",
                approved.on());
    }
}
