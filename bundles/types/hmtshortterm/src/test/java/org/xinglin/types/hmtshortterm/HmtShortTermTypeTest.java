package org.xinglin.types.hmtshortterm;

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

class HmtShortTermTypeTest {

    private final HmtShortTermType type = new HmtShortTermType();
    private final Situation situation = new Situation().type("hmt-short-term").startedBy(Starter.COMMISSION)
            .at("深圳医院", "440304").form("permitKind", "HONG_KONG").form("category", "10").form("scope", "11")
            .form("validTo", "2028-04-30");

    @Test
    @DisplayName("R-REG-205, R-REG-207: it is valid for the time of employment, from the day of approval at the earliest")
    void the_permit_holds_for_the_time_of_employment() {
        Case approved = situation.form("validFrom", "2025-01-01").build();
        GrantPermit permit = (GrantPermit) type.enact(approved).get(0);
        assertEquals(new GrantPermit(approved.idOf("permit"), TenantId.of("44"), PermitKind.HONG_KONG, "王甲", "1",
                List.of(Situation.workplace("深圳医院", "440304")), "10", "11", approved.on(),
                LocalDate.of(2028, 4, 30), Situation.authorityOf("深圳医院"), approved.on()), permit);
        PersonRecords records = new PersonRecords();
        assertEquals(List.of(), records.applyAll(List.of(permit)));
        Standing.Permit granted = records.standing("").permits().get(0);
        assertTrue(granted.validOn(LocalDate.of(2028, 4, 30)));
        assertFalse(granted.validOn(LocalDate.of(2028, 4, 30).plusDays(1)));
        GrantPermit later = (GrantPermit) type.enact(situation.form("validFrom", "2025-06-01").build()).get(0);
        assertEquals(LocalDate.of(2025, 6, 1), later.validFrom());
    }

    @Test
    @DisplayName("HENGQIN-2023: several institutions of the zone on one certificate")
    void hengqin_may_name_several_institutions() {
        situation.form("permitKind", "HENGQIN").form("validFrom", "2025-06-01").further("横琴诊所", "440402")
                .form("otherInstitutionIds", List.of(Situation.id("横琴诊所").toString()));
        GrantPermit permit = (GrantPermit) type.enact(situation.build()).get(0);
        assertEquals(List.of("深圳医院", "横琴诊所"), permit.employers().stream().map(e -> e.name()).toList());
        assertEquals(PermitKind.HENGQIN, permit.permitKind());
        assertEquals(List.of(Situation.id("横琴诊所")), type.furtherInstitutions(situation.build().form()));
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
