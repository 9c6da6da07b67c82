package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.testkit.Situation;

@DisplayName("重新注册 (R-REG-185…189)")
class ReRegistrationTest {

    private static final LocalDate CANCELLED_ON = LocalDate.of(2023, 5, 6);

    private final RegistrationType type = new RegistrationType();

    @Test
    @DisplayName("SC-11: the code survives change, cancellation and re-registration elsewhere (R-REG-48, R-REG-50)")
    void the_code_survives_everything() {
        Situation p02 = new Situation().qualified("doctor", 1, "10").qualified("tcm", 1, "41").practiceCode("210130102000456")
                .registered("R", "H1", "130102", "doctor", "11").form("institutionId", id("S1"))
                .form("qualificationId", id("tcm")).form("category", "41").form("scopes", List.of("51"))
                .form("lateTraining", Map.of("body", "太原市卫生健康委员会", "assessedOn", "2025-04-10"));
        Standing before = p02.standing();
        Standing.Registration held = before.registration(id("R")).orElseThrow();

        Standing changed = then(p02, List.of(new ChangeRegistration(held.id(), held.tenant(), "41", Set.of("51"),
                held.main(), held.authority(), id("tcm"), LocalDate.of(2022, 6, 1), BizStatus.CHANGED)));
        Standing cancelled = then(p02, List.of(new EndRegistration(held.id(), held.tenant(), RegStatus.CANCELLED,
                CANCELLED_ON, "cancel-10")));
        List<Effect> effects = type.enact(p02.build());
        Standing after = Situation.after(p02.build(), effects);

        for (Standing standing : List.of(before, changed, cancelled, after)) {
            assertEquals(Optional.of("210130102000456"), standing.practiceCode());
        }
        Standing.Registration valid = after.validRegistrations().get(0);
        assertEquals(1, after.validRegistrations().size());
        assertEquals(TenantId.of("14"), valid.tenant());
        assertEquals("41", valid.category());
        assertEquals(1, valid.level());
        assertEquals(BizStatus.RE_REGISTERED, valid.bizStatus());
        assertFalse(effects.toString().contains("210130102000456"));
    }

    @Test
    @DisplayName("R-REG-158, R-REG-189: the old row stays CANCELLED, what lapsed with it does not revive")
    void the_old_row_and_its_filings_stay_ended() {
        Situation back = new Situation().qualified("doctor", 1, "10").registered("R", "S1", "140105", "doctor", "11")
                .filed("F", "R", FilingKind.FILING, "S2", "140106", "2022-01-01", "2027-12-31", "11");
        Case before = back.form("institutionId", id("S1")).form("qualificationId", id("doctor")).form("category", "10")
                .form("scopes", List.of("11")).build();
        List<Effect> effects = new ArrayList<>(Consequences.end(back.standing(),
                back.standing().registration(id("R")).orElseThrow(), RegStatus.CANCELLED, CANCELLED_ON, "cancel-10"));
        effects.addAll(type.enact(back.ended("R", RegStatus.CANCELLED, "cancel-10", CANCELLED_ON.toString()).build()));
        Standing after = Situation.after(before, effects);

        assertEquals(2, after.registrations().size());
        assertEquals(RegStatus.CANCELLED, after.registration(id("R")).orElseThrow().status());
        assertEquals(FilingStatus.LAPSED, after.filing(id("F")).orElseThrow().statusOn(LocalDate.of(2025, 5, 6)));
    }

    /** Lets the doctor of a situation stand as these effects leave him. */
    private static Standing then(Situation situation, List<Effect> effects) {
        Standing after = Situation.after(situation.build(), effects);
        situation.but("R", r -> after.registration(r.id()).orElseThrow());
        return after;
    }
}
