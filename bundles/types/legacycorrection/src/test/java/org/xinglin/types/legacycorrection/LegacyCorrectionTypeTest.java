package org.xinglin.types.legacycorrection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.testkit.Situation;

class LegacyCorrectionTypeTest {

    private static final Optional<LocalDate> AWARDED = Optional.of(LocalDate.of(1995, 6, 1));

    private final LegacyCorrectionType type = new LegacyCorrectionType();
    private final Situation situation = new Situation().type("legacy-correction").startedBy(Starter.COMMISSION)
            .withoutInstitution().at("省", "130000")
            .qualified(new Facts.Qualification(id("old"), 2, "41", 1998, AWARDED, "13", "LEGACY", true, true))
            .form("qualificationId", id("old")).form("education", "20").form("school", "河北医科大学").form("major", "中医学");

    @Test
    @DisplayName("R-FEED-37, R-FEED-30: the next version of the same record; year, level, category and day of award stay")
    void the_record_is_corrected_and_what_it_says_of_level_and_year_stays() {
        assertEquals(List.of(new GrantQualification(id("old"), TenantId.of("13"), "LEGACY", 1998, 2, "41", AWARDED, "王甲", "1",
                "20", "河北医科大学", "中医学")), type.enact(situation.build()));
    }

    @Test
    void a_form_cannot_say_another_level_or_year() {
        assertEquals(type.enact(situation.build()), type.enact(situation.form("level", "1").form("year", 2001).build()));
    }

    @Test
    void enacting_twice_gives_one_version_and_changes_no_practice_record() {
        List<Effect> effects = type.enact(situation.build());
        assertEquals(effects, type.enact(situation.build()));
        assertEquals(List.of(), new PersonRecords().applyAll(effects));
    }

    @Test
    void what_the_person_does_not_hold_cannot_be_corrected() {
        Case strange = situation.form("qualificationId", id("another's")).build();
        assertThrows(IllegalArgumentException.class, () -> type.enact(strange));
        assertEquals("", type.category(strange.form(), strange.facts()).orThrow());
    }

    @Test
    @DisplayName("R-REG-06: the category is the record's")
    void the_category_is_that_of_the_record() {
        assertEquals("41", type.category(situation.build().form(), situation.build().facts()).orThrow());
    }

    @Test
    @DisplayName("R-FEED-34, R-FEED-37: a wrong name is corrected, too; R-REG-03, R-REG-197: a commission's own, four eyes, no lock")
    void it_is_the_commissions_own() {
        assertEquals("[COMMISSION]", type.starters().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertTrue(type.fourEyes());
        assertTrue(type.underAnyName());
        assertEquals(Optional.empty(), type.institution(situation.build().form(), Optional.empty()).orThrow());
    }
}
