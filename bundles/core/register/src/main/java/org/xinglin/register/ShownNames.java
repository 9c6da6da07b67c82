package org.xinglin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xinglin.api.Time;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.store.Transaction;

/**
 * Shows the institutions in records of persons by the names that they have on the day asked (R-INS-05). The records stay as the
 * ledger made them; whoever was never renamed is called as they say.
 */
final class ShownNames {

    private ShownNames() {
    }

    /** Returns the records with the names of a day, as known now. */
    static <T> List<Versioned<T>> on(Transaction tx, RecordKind<T> kind, List<Version> versions, LocalDate day) {
        return show(tx, kind, versions, (name, record) -> name.known() && name.covers(day));
    }

    /** Returns the records with the names of a day, as known at an instant. */
    static <T> List<Versioned<T>> on(Transaction tx, RecordKind<T> kind, List<Version> versions, LocalDate day, Instant knownAt) {
        return show(tx, kind, versions, (name, record) -> name.knownAt(knownAt) && name.covers(day));
    }

    /** Returns each record with the names of the last day on which it was known to hold; today's if it still does. */
    static <T> List<Versioned<T>> last(Transaction tx, RecordKind<T> kind, List<Version> versions) {
        return show(tx, kind, versions, (name, record) -> name.known() && name.covers(lastDay(record)));
    }

    private static LocalDate lastDay(Versioned<?> record) {
        LocalDate valid = record.validTo().map(to -> to.minusDays(1)).orElse(LocalDate.MAX);
        LocalDate known = record.supersededAt().map(Time::dateOf).orElse(LocalDate.MAX);
        return valid.isBefore(known) ? valid : known;
    }

    private static <T> List<Versioned<T>> show(Transaction tx, RecordKind<T> kind, List<Version> versions,
            BiPredicate<NameRow, Versioned<T>> wanted) {
        List<Versioned<T>> records = versions.stream().map(version -> version.as(kind)).toList();
        List<String> institutions = records.stream().flatMap(r -> workplaces(r.is())).map(w -> w.id().toString()).distinct().toList();
        if (institutions.isEmpty()) {
            return records;
        }
        Map<UUID, List<NameRow>> names = tx.mapper(NameMapper.class).names(institutions).stream()
                .collect(Collectors.groupingBy(NameRow::institutionId));
        return names.isEmpty() ? records : records.stream().map(record -> calling(record, workplace -> names
                .getOrDefault(workplace.id(), List.of()).stream().filter(name -> wanted.test(name, record)).findFirst()
                .map(name -> workplace.called(name.name())).orElse(workplace))).toList();
    }

    private static Stream<Workplace> workplaces(Object is) {
        if (is instanceof Standing.Registration registration) {
            return Stream.of(registration.main());
        }
        if (is instanceof Standing.Filing filing) {
            return Stream.of(filing.at());
        }
        return is instanceof Standing.Permit permit ? permit.employers().stream() : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static <T> Versioned<T> calling(Versioned<T> it, UnaryOperator<Workplace> names) {
        Object is = it.is();
        if (is instanceof Standing.Registration registration) {
            is = registration.calling(names);
        } else if (is instanceof Standing.Filing filing) {
            is = filing.calling(names);
        } else if (is instanceof Standing.Permit permit) {
            is = permit.calling(names);
        }
        return new Versioned<>(it.id(), it.person(), it.personName(), it.practiceCode(), (T) is, it.validFrom(), it.validTo(),
                it.recordedAt(), it.supersededAt(), it.eRegId(), it.policies(), it.ledgerPosition());
    }
}
