package org.xinglin.types.legacyentry;

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
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.testkit.Situation;

class LegacyEntryTypeTest {

    private final LegacyEntryType type = new LegacyEntryType();
    private final Situation situation = new Situation().type("legacy-entry").startedBy(Starter.COMMISSION).withoutInstitution()
            .at("省", "130000").form("origin", "LEGACY").form("level", "1").form("category", "10").form("awardedOn", "1995-06-01")
            .form("education", "20").form("school", "河北医学院").form("major", "临床医学");

    @Test
    @DisplayName("R-REG-195: the record gets year 1998 and origin LEGACY; R-REG-196: of the province that enters it")
    void what_was_recognised_by_title_is_of_1998() {
        Case approved = situation.build();
        assertEquals(List.of(new GrantQualification(approved.idOf("qualification"), TenantId.of("13"), "LEGACY", 1998, 1, "10",
                Optional.of(LocalDate.of(1995, 6, 1)), "王甲", "1", "20", "河北医学院", "临床医学")), type.enact(approved));
    }

    @ParameterizedTest
    @CsvSource({"MILITARY, 2015, 2, 10", "TCM_SKILL, 2019, 1, 41"})
    @DisplayName("R-REG-92, TCM-SKILL: others keep their year, level and category")
    void others_keep_their_year(String origin, int year, String level, String category) {
        GrantQualification entered = (GrantQualification) type.enact(situation.form("origin", origin).form("year", year)
                .form("level", level).form("category", category).build()).get(0);
        assertEquals(origin + year + level + category,
                entered.origin() + entered.year() + entered.level() + entered.category());
    }

    @Test
    void entering_twice_gives_one_qualification() {
        List<Effect> effects = type.enact(situation.build());
        assertEquals(effects, type.enact(situation.build()));
        assertEquals(List.of(), new PersonRecords().applyAll(effects));
    }

    @Test
    void the_category_is_one_of_the_table() {
        assertEquals("10", type.category(situation.build().form(), situation.build().facts()).orThrow());
        situation.form("category", "19");
        assertEquals("category-unknown", type.category(situation.build().form(), situation.build().facts()).findings().get(0).code());
    }

    @Test
    @DisplayName("R-REG-03, §3.17: only a commission starts it, nobody confirms it, no lock is taken; R-REG-197: four eyes")
    void it_is_the_commissions_own() {
        assertEquals("[COMMISSION]", type.starters().toString());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertEquals(true, type.fourEyes());
        assertEquals(Optional.empty(), type.institution(situation.build().form(), Optional.empty()).orThrow());
    }
}
