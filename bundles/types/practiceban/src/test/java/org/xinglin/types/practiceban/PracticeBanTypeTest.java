package org.xinglin.types.practiceban;

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
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.testkit.Situation;

class PracticeBanTypeTest {

    private final PracticeBanType type = new PracticeBanType();
    private final Situation situation = new Situation().type("practice-ban").startedBy(Starter.COMMISSION).withoutInstitution()
            .at("省", "130000").form("from", "2025-05-06").form("forLife", true).form("instrument", "冀卫医罚〔2025〕1号")
            .form("decidedBy", "河北省卫生健康委员会");

    @ParameterizedTest
    @CsvSource({"PRACTICE_BAN,", "PRACTICE_BAN, 2030-05-05", "SENTENCE, 2027-01-31", "SUSPENSION, 2025-11-05", "EXAM_FRAUD,"})
    @DisplayName("R-REG-36, R-REG-37, R-REG-39: the person is barred from the first day to the last or for life; registrations stay")
    void a_ban_bars_the_person(BanKind kind, String to) {
        Case approved = situation.form("banKind", kind.name()).form("to", to).build();
        Optional<LocalDate> last = Optional.ofNullable(to).map(LocalDate::parse);
        List<Effect> effects = type.enact(approved);
        assertEquals(List.of(new ImposeBan(approved.idOf("ban"), TenantId.of("13"), kind, LocalDate.of(2025, 5, 6), last,
                "冀卫医罚〔2025〕1号", "河北省卫生健康委员会")), effects);
        PersonRecords records = new PersonRecords();
        assertEquals(List.of(), records.applyAll(effects));
        Standing standing = records.standing("");
        assertEquals(1, standing.bansOn(kind, last.orElse(LocalDate.of(2099, 1, 1))).size());
        assertEquals(0, standing.bansOn(kind, LocalDate.of(2025, 5, 5)).size());
        assertEquals(last.isPresent() ? 0 : 1, standing.bansOn(kind, LocalDate.of(2099, 1, 1)).size());
    }

    @Test
    @DisplayName("R-REG-06: the category is that of the last registration, else of the qualification, else none")
    void the_category_is_the_persons_own() {
        assertEquals("", type.category(situation.build().form(), situation.build().facts()).orThrow());
        situation.qualified("tcm", 1, "41");
        assertEquals("41", type.category(situation.build().form(), situation.build().facts()).orThrow());
        situation.qualified("q", 1, "10").registered("reg", "医院", "130102", "q", "11");
        assertEquals("10", type.category(situation.build().form(), situation.build().facts()).orThrow());
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
