package org.xinglin.types.permitcancel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndPermit;
import org.xinglin.testkit.Situation;

class PermitCancelTypeTest {

    private final PermitCancelType type = new PermitCancelType();
    private final Standing.Permit permit = new Standing.Permit(Situation.id("permit"), TenantId.of("44"), PermitKind.MACAU,
            List.of(Situation.workplace("深圳医院", "440304")), "20", "31", LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31),
            Situation.authorityOf("深圳医院"), Optional.empty(), "");
    private final Situation situation = new Situation().type("permit-cancel").startedBy(Starter.COMMISSION).withoutInstitution()
            .at("深圳医院", "440304").permitted(permit).form("permitId", permit.id());

    @ParameterizedTest
    @CsvSource({"CONTRACT_ENDED, permit-contract-ended", "UNFIT, permit-unfit", "VIOLATION, permit-violation",
        "REASSESSMENT_FAILED, permit-reassessment-failed", "OTHER, permit-other"})
    @DisplayName("R-REG-209: the permit ends on the day of approval, with its cause")
    void the_permit_ends_on_the_day_of_approval(String cause, String code) {
        Case approved = situation.form("cause", cause).build();
        List<Effect> effects = type.enact(approved);
        assertEquals(List.of(new EndPermit(permit.id(), TenantId.of("44"), approved.on(), code)), effects);
        PersonRecords records = new PersonRecords();
        records.put(permit.id(), permit, permit.validFrom());
        assertEquals(List.of(), records.applyAll(effects));
        assertFalse(records.standing("").permits().get(0).validOn(approved.on()));
        assertEquals("20", type.category(approved.form(), approved.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-03, §3.17: only a commission starts it, nobody confirms it, no lock is taken")
    void it_is_the_commissions_own() {
        assertEquals("[COMMISSION]", type.starters().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertEquals(false, type.fourEyes());
        assertEquals(Optional.empty(), type.institution(situation.build().form(), Optional.empty()).orThrow());
    }
}
