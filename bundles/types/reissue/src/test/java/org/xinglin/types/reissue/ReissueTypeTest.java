package org.xinglin.types.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ReissueCertificate;
import org.xinglin.testkit.Situation;

class ReissueTypeTest {

    private final ReissueType type = new ReissueType();
    private final Situation doctor = new Situation().type("reissue").at("H1", "130102").qualified("clinical", 1, "10")
            .registered("hebei", "H1", "130102", "clinical", "11").registered("shanxi", "S1", "140105", "clinical", "11")
            .form("registrationId", id("hebei")).form("why", "LOST");

    @Test
    @DisplayName("R-REG-227: the number stays, the certificate is counted once more; nothing else changes")
    void the_certificate_is_issued_once_more_under_its_number() {
        Case approved = doctor.build();

        List<Effect> effects = type.enact(approved);
        Standing after = Situation.after(approved, effects);

        assertEquals(List.of(new ReissueCertificate(id("hebei"), approved.tenant(), approved.on())), effects);
        Standing.Registration hebei = after.registration(id("hebei")).orElseThrow();
        assertEquals(2, hebei.certificates());
        assertTrue(hebei.valid());
        assertEquals(doctor.standing().registration(id("shanxi")), after.registration(id("shanxi")));
        assertEquals(Optional.of("110130102000123"), after.practiceCode());
        assertEquals(3, Situation.after(approved, Stream.concat(effects.stream(), effects.stream()).toList())
                .registration(id("hebei")).orElseThrow().certificates());
    }

    @Test
    @DisplayName("§3.17, R-REG-225, R-REG-226: the doctor starts, the main institution confirms, the issuing authority decides")
    void the_doctor_starts_and_the_main_institution_confirms() {
        Case applied = doctor.build();

        assertEquals(Set.of(Starter.DOCTOR), type.starters());
        assertEquals("CURRENT_MAIN_INSTITUTION", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertFalse(type.exclusive(Starter.DOCTOR));
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }
}
