package org.xinglin.types.hmtrecognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.testkit.Situation;

class HmtRecognitionTypeTest {

    private final HmtRecognitionType type = new HmtRecognitionType();
    private final Situation situation = new Situation().type("hmt-recognition").startedBy(Starter.COMMISSION).withoutInstitution()
            .at("省", "440000").form("region", "HONG_KONG").form("category", "20").form("education", "20")
            .form("school", "香港大学").form("major", "牙医学");

    @Test
    @DisplayName("R-REG-200: a national qualification of the deciding province, origin HMT_RECOGNITION; R-REG-201: nothing else")
    void recognition_gives_a_qualification_and_no_registration() {
        Case approved = situation.build();
        assertEquals(List.of(new GrantQualification(approved.idOf("qualification"), TenantId.of("44"), "HMT_RECOGNITION", 2025,
                1, "20", Optional.of(LocalDate.of(2025, 5, 6)), "王甲", "1", "20", "香港大学", "牙医学")), type.enact(approved));
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
