package org.xinglin.policies.holidays;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;

/**
 * Is a yearly notice of the State Council's general office on holidays.
 *
 * @param number of the notice
 * @param holidays spans {@code MM-DD..MM-DD} or days {@code MM-DD}, as the notice says them
 * @param makeUp days of a weekend on which people work
 */
record Notice(int year, String number, List<String> holidays, List<String> makeUp) {

    /** Returns the calendar as parameters of its year. */
    Stream<Policy.Parameter> parameters() {
        return Stream.of(parameter("holidays.days", holidays), parameter("holidays.makeup", makeUp));
    }

    private Policy.Parameter parameter(String name, List<String> spans) {
        String value = spans.stream().flatMap(this::days).map(LocalDate::toString).collect(Collectors.joining(" "));
        return new Policy.Parameter(name, value, LocalDate.of(year, 1, 1), Optional.of(LocalDate.of(year, 12, 31)),
                new Basis("国务院办公厅关于" + year + "年部分节假日安排的通知 " + number, "", "R-REG-26"));
    }

    private Stream<LocalDate> days(String span) {
        String[] ends = span.split("\\.\\.");
        LocalDate last = LocalDate.parse(year + "-" + ends[ends.length - 1]);
        return LocalDate.parse(year + "-" + ends[0]).datesUntil(last.plusDays(1));
    }
}
