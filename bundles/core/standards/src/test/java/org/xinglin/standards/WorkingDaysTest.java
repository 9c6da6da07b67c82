package org.xinglin.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days, R-REG-25 and R-REG-26")
class WorkingDaysTest {

    /** National Day and Mid-Autumn 2025: 1 to 8 October off; 28 September and 11 October worked. */
    private final WorkingDays calendar = new WorkingDays(
            LocalDate.of(2025, 10, 1).datesUntil(LocalDate.of(2025, 10, 9)).collect(Collectors.toSet()),
            Set.of(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11)));

    @ParameterizedTest
    @CsvSource({
        "2025-09-24, 0, 2025-09-24",
        "2025-09-24, 1, 2025-09-25",
        "2025-09-26, 1, 2025-09-28",
        "2025-09-26, 3, 2025-09-30",
        "2025-09-26, 4, 2025-10-09",
        "2025-09-30, 3, 2025-10-11",
        "2025-09-26, 20, 2025-10-30",
        "2025-10-04, 1, 2025-10-09"
    })
    void a_limit_skips_holidays_and_counts_make_up_days(LocalDate accepted, int days, LocalDate last) {
        assertEquals(last, calendar.addWorkingDays(accepted, days));
        assertEquals(days, calendar.workingDaysBetween(accepted, last));
    }

    @Test
    void counting_backwards_is_negative_and_adding_backwards_is_misuse() {
        assertEquals(-4, calendar.workingDaysBetween(LocalDate.of(2025, 10, 9), LocalDate.of(2025, 9, 26)));
        assertThrows(IllegalArgumentException.class, () -> calendar.addWorkingDays(LocalDate.of(2025, 10, 9), -1));
    }

    @Test
    void a_day_is_not_both() {
        LocalDate day = LocalDate.of(2025, 10, 1);
        assertThrows(IllegalArgumentException.class, () -> new WorkingDays(Set.of(day), Set.of(day)));
    }
}
