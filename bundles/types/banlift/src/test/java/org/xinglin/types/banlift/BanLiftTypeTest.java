package org.xinglin.types.banlift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.LiftBan;
import org.xinglin.testkit.Situation;

class BanLiftTypeTest {

    private final BanLiftType type = new BanLiftType();
    private final Standing.Ban ban = new Standing.Ban(Situation.id("ban"), TenantId.of("13"), BanKind.PRACTICE_BAN,
            LocalDate.of(2023, 1, 1), Optional.empty(), "冀卫医罚〔2023〕1号");
    private final Situation situation = new Situation().type("ban-lift").startedBy(Starter.COMMISSION).withoutInstitution()
            .at("省", "130000").banned(ban).form("banId", ban.id()).form("instrument", "冀卫复决〔2025〕2号");

    @Test
    @DisplayName("R-REG-39: a lifted ban does not bar from the day of approval on; that it was there stays known")
    void a_lifted_ban_bars_no_more() {
        Case approved = situation.build();
        List<Effect> effects = type.enact(approved);
        assertEquals(List.of(new LiftBan(ban.id(), TenantId.of("13"), approved.on(), "冀卫复决〔2025〕2号")), effects);
        PersonRecords records = new PersonRecords();
        records.put(ban.id(), ban, ban.from());
        assertEquals(List.of(), records.applyAll(effects));
        Standing standing = records.standing("");
        assertEquals(0, standing.bansOn(BanKind.PRACTICE_BAN, approved.on()).size());
        assertEquals(1, standing.bansOn(BanKind.PRACTICE_BAN, approved.on().minusDays(1)).size());
        assertEquals("", type.category(approved.form(), approved.facts()).orThrow());
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
