package org.xinglin.types.foreignshortterm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantPermit;
import org.xinglin.testkit.Situation;

class ForeignShortTermTypeTest {

    private final ForeignShortTermType type = new ForeignShortTermType();
    private final Situation situation = new Situation().type("foreign-short-term").startedBy(Starter.COMMISSION)
            .at("深圳医院", "440304").form("category", "10").form("scope", "11").form("validTo", "2026-05-05")
            .further("南山医院", "440305").form("otherInstitutionIds", List.of(Situation.id("南山医院").toString()));

    @Test
    @DisplayName("R-REG-212: it is valid for the time of employment, from the day of approval at the earliest")
    void the_permit_holds_for_the_time_of_employment() {
        Case approved = situation.form("validFrom", "2025-01-01").build();
        GrantPermit permit = (GrantPermit) type.enact(approved).get(0);
        assertEquals(new GrantPermit(approved.idOf("permit"), TenantId.of("44"), PermitKind.FOREIGN, "王甲", "1",
                List.of(Situation.workplace("深圳医院", "440304"),
                        Situation.workplace("南山医院", "440305")), "10", "11", approved.on(),
                LocalDate.of(2026, 5, 5), Situation.authorityOf("深圳医院"), approved.on()), permit);
        PersonRecords records = new PersonRecords();
        assertEquals(List.of(), records.applyAll(List.of(permit)));
        Standing.Permit granted = records.standing("").permits().get(0);
        assertTrue(granted.validOn(LocalDate.of(2026, 5, 5)));
        assertFalse(granted.validOn(LocalDate.of(2026, 5, 5).plusDays(1)));
        GrantPermit later = (GrantPermit) type.enact(situation.form("validFrom", "2025-06-01").build()).get(0);
        assertEquals(LocalDate.of(2025, 6, 1), later.validFrom());
    }

    @Test
    @DisplayName("R-REG-03, §3.17: only a commission starts it, nobody confirms it, no lock is taken")
    void it_is_the_commissions_own() {
        assertEquals("[COMMISSION]", type.starters().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertEquals(false, type.fourEyes());
        assertEquals(Optional.of(Situation.id("深圳医院")),
                type.institution(situation.form("institutionId", Situation.id("深圳医院")).build().form(), Optional.empty()).orThrow());
    }
}
