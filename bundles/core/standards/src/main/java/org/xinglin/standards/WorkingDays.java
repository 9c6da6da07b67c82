package org.xinglin.standards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts working days (R-REG-25, 26): weekends and statutory holidays are none, make-up workdays (调休) are. The calendar of
 * a year is policy data and given in.
 *
 * @param holidays statutory holidays and the days moved to them
 * @param makeUpDays days of a weekend on which people work
 */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if a day is both
     */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        if (holidays.stream().anyMatch(makeUpDays::contains)) {
            throw new IllegalArgumentException("a day cannot be both a holiday and a make-up workday");
        }
    }

    /** Tells whether a day is a working day. */
    public boolean isWorkingDay(LocalDate date) {
        if (makeUpDays.contains(date)) {
            return true;
        }
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }

    /**
     * Returns the last day of a limit of n working days that begins on the day after the given one; the given one itself
     * when n is 0.
     *
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate addWorkingDays(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forward");
        }
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Returns how many working days lie after the first date up to and with the second; negative when it is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }
}
