package org.xinglin.policies.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.policy.Texts;

@DisplayName("R-REG-26: the yearly notices")
class HolidaysTest {

    private static final Policy POLICY = Texts.read(List.of(Path.of("src/main/resources/OSGI-INF/policy")), Map.of()).get(0);

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void make_up_days_lie_on_weekends_and_are_no_holidays(int year) {
        Set<LocalDate> holidays = in(year).dates("holidays.days");
        Set<LocalDate> makeUp = in(year).dates("holidays.makeup");

        assertFalse(makeUp.isEmpty());
        for (LocalDate day : makeUp) {
            assertTrue(day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY, day.toString());
            assertFalse(holidays.contains(day), day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 11", "2025, 13", "2026, 13"})
    @DisplayName("全国年节及纪念日放假办法: workdays off less make-up days are the statutory days that fall on no weekend")
    void days_off_beyond_weekends_are_the_statutory_days(int year, int statutory) {
        Set<LocalDate> holidays = in(year).dates("holidays.days");
        long workdaysOff = holidays.stream().filter(d -> d.getDayOfWeek().getValue() <= 5).count();
        int net = (int) workdaysOff - in(year).dates("holidays.makeup").size();

        assertTrue(net <= statutory && net >= statutory - 3, net + " of " + statutory);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-09, false", "2024-02-10, true", "2024-10-07, true", "2025-02-04, true", "2025-02-05, false",
        "2025-10-08, true", "2026-01-03, true", "2026-02-15, true", "2026-02-23, true", "2026-02-24, false",
        "2026-09-27, true", "2026-09-28, false"})
    void spans_are_taken_with_both_ends(LocalDate day, boolean holiday) {
        assertEquals(holiday, in(day.getYear()).dates("holidays.days").contains(day));
    }

    private Parameters in(int year) {
        return name -> POLICY.parameters().stream()
                .filter(p -> p.name().equals(name) && p.holdsOn(LocalDate.of(year, 6, 1)))
                .map(p -> p.value()).findFirst().or(Optional::empty);
    }
}
