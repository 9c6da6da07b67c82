package org.xinglin.types.maintenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.UpdateParticulars;
import org.xinglin.testkit.Situation;

class MaintenanceTypeTest {

    private static final Particulars BEFORE = new Particulars("233", "20", "河北医科大学", Optional.of(id("old photo")));

    private final MaintenanceType type = new MaintenanceType();
    private Situation doctor;

    @BeforeEach
    void attending_physician() {
        doctor = new Situation().type("maintenance").at("H1", "130102").qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11").registered("shanxi", "S1", "140105", "clinical", "11")
                .filed("F2", "hebei", FilingKind.FILING, "H3", "130102", "2025-03-01", "2027-02-28", "11")
                .form("registrationId", id("hebei"));
        doctor.but("hebei", r -> Situation.after(doctor.build(), List.of(
                new UpdateParticulars(r.id(), r.tenant(), BEFORE, r.approvedOn()))).registration(r.id()).orElseThrow());
    }

    @Test
    @DisplayName("SC-03 (a), R-REG-233, R-DAT-11: title 主治医师 → 副主任医师; the filing stays, the qualification is not touched")
    void a_new_title_leaves_filings_and_qualification_alone() {
        Case approved = doctor.form("title", "232").build();

        List<Effect> effects = type.enact(approved);
        Standing after = Situation.after(approved, effects);

        assertEquals(List.of(new UpdateParticulars(id("hebei"), approved.tenant(),
                new Particulars("232", "20", "河北医科大学", Optional.of(id("old photo"))), approved.on())), effects);
        Standing.Registration hebei = after.registration(id("hebei")).orElseThrow();
        assertEquals("232", hebei.particulars().title());
        assertEquals(id("clinical"), hebei.qualificationId());
        assertEquals(Set.of("11"), hebei.scopes());
        assertEquals(FilingStatus.VALID, after.filing(id("F2")).orElseThrow().statusOn(approved.on()));
        assertEquals(doctor.standing().registration(id("shanxi")), after.registration(id("shanxi")));
    }

    @ParameterizedTest
    @CsvSource({"title, 231, 231, 20, 河北医科大学, old photo", "education, 10, 233, 10, 河北医科大学, old photo",
        "school, 北京大学, 233, 20, 北京大学, old photo", "photo, new photo, 233, 20, 河北医科大学, new photo"})
    @DisplayName("R-REG-231: photo, school, education and title, each on its own; what is left out stays")
    void each_item_can_be_maintained_on_its_own(String field, String value, String title, String education, String school,
            String photo) {
        Case approved = doctor.form(field, "photo".equals(field) ? id(value) : value).build();

        assertEquals(new Particulars(title, education, school, Optional.of(id(photo))),
                Situation.after(approved, type.enact(approved)).registration(id("hebei")).orElseThrow().particulars());
    }

    @Test
    @DisplayName("R-REG-234: the approved photo stays in force until another is approved")
    void the_approved_photo_stays_until_the_next_is_approved() {
        assertEquals(Optional.of(id("old photo")),
                doctor.form("photo", id("new photo")).standing().registration(id("hebei")).orElseThrow().particulars().photo());
    }

    @Test
    @DisplayName("§3.17, R-REG-232, R-REG-236: the main institution has the last word; it falls when the doctor moves")
    void the_main_institution_decides() {
        Case applied = doctor.form("title", "232").build();

        assertEquals(Set.of(Starter.DOCTOR), type.starters());
        assertEquals("CURRENT_MAIN_INSTITUTION", type.confirmer().name());
        assertEquals("INSTITUTION", type.decider().name());
        assertFalse(type.exclusive(Starter.DOCTOR));
        assertTrue(type.fallsWithItsGround());
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }
}
