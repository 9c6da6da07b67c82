package org.xinglin.types.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.testkit.Situation;

class DepartureTypeTest {

    private static final LocalDate ON = LocalDate.of(2025, 5, 6);

    private final DepartureType type = new DepartureType();
    private Situation doctor;

    @BeforeEach
    void two_provinces() {
        doctor = new Situation().type("departure").startedBy(Starter.INSTITUTION).at("H1", "130102")
                .qualified("clinical", 1, "10")
                .registered("hebei", "H1", "130102", "clinical", "11")
                .registered("shanxi", "S1", "140105", "clinical", "11")
                .filed("F1", "hebei", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")
                .filed("F3", "hebei", FilingKind.FILING, "H3", "130102", "2025-06-01", "2026-05-31", "11")
                .filed("old", "hebei", FilingKind.LEGACY_MULTISITE, "H3", "130102", "2015-01-01", null, "11")
                .filed("F2", "shanxi", FilingKind.FILING, "S2", "140106", "2025-03-01", "2027-02-28", "11")
                .form("registrationId", id("hebei")).form("cause", "retired").form("formalitiesOn", "2025-04-30");
    }

    @Test
    @DisplayName("§3.16 注册备案: DEPARTED, other provinces keep, filings of this place lapse, old sites end"
            + " (R-REG-154, R-REG-172, R-REG-173)")
    void the_registration_departs_and_other_provinces_are_untouched() {
        Standing after = after();

        Standing.Registration hebei = after.registration(id("hebei")).orElseThrow();
        assertEquals(RegStatus.DEPARTED, hebei.status());
        assertEquals(BizStatus.DEPARTED, hebei.bizStatus());
        assertEquals(Optional.of(ON), hebei.endedOn());
        assertTrue(after.registration(id("shanxi")).orElseThrow().valid());
        for (String lapsed : Set.of("F1", "F3", "old")) {
            assertEquals(FilingStatus.LAPSED, after.filing(id(lapsed)).orElseThrow().statusOn(ON), lapsed);
        }
        assertEquals(FilingStatus.VALID, after.filing(id("F2")).orElseThrow().statusOn(ON));
        assertEquals(Optional.of("110130102000123"), after.practiceCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "retired", "resigned", "dismissed", "expelled", "other"})
    @DisplayName("R-REG-170: each cause is kept")
    void the_cause_is_kept(String cause) {
        doctor.form("cause", cause);

        assertEquals("departed-" + cause, after().registration(id("hebei")).orElseThrow().cause());
        assertEquals("departed-" + cause, after().filing(id("F1")).orElseThrow().cause());
    }

    @Test
    @DisplayName("§3.17: the main institution starts, nobody confirms, its authority decides; it blocks nothing (R-REG-171, R-REG-23)")
    void only_an_institution_starts_it() {
        Case applied = doctor.build();

        assertEquals(Set.of(Starter.INSTITUTION), type.starters());
        assertEquals("NONE", type.confirmer().name());
        assertEquals("AUTHORITY", type.decider().name());
        assertFalse(type.exclusive(Starter.INSTITUTION));
        assertTrue(type.fallsWithItsGround());
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-170, R-REG-179: the 30 days of the report run from the day on which the formalities were completed")
    void it_is_reportable_since_the_formalities() {
        assertEquals(Optional.of(LocalDate.of(2025, 4, 30)), type.reportableSince(doctor.build().form()));
    }

    @Test
    void enactment_is_a_pure_function() {
        assertEquals(type.enact(doctor.build()), new DepartureType().enact(doctor.build()));
        assertThrows(IllegalArgumentException.class, () -> type.enact(doctor.nationalEndAway().build()));
    }

    private Standing after() {
        Case approved = doctor.build();
        return Situation.after(approved, type.enact(approved));
    }
}
