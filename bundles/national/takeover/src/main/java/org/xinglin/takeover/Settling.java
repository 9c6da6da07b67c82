package org.xinglin.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.OpeningTaker;
import org.xinglin.api.ledger.Openings;
import org.xinglin.api.qualification.HeldQualifications;
import org.xinglin.api.qualification.HeldQualifications.Held;
import org.xinglin.api.qualification.Qualification;

/** Settles some persons at a time: first their qualifications, then one opening of each. */
final class Settling {

    private final TenantId tenant;
    private final HeldQualifications register;
    private final Openings openings;
    private final List<OpeningTaker> takers;
    private final QualificationRows qualifications;
    private final PersonOpening opening;
    private final Rejects rejects;
    private final Counts counts;
    private final boolean checkOnly;

    Settling(TenantId tenant, HeldQualifications register, Openings openings, List<OpeningTaker> takers,
            QualificationRows qualifications, PersonOpening opening, Rejects rejects, Counts counts, boolean checkOnly) {
        this.tenant = tenant;
        this.takers = takers;
        this.register = register;
        this.openings = openings;
        this.qualifications = qualifications;
        this.opening = opening;
        this.rejects = rejects;
        this.counts = counts;
        this.checkOnly = checkOnly;
    }

    void settle(List<PersonRows> persons) {
        List<PersonId> ids = persons.stream().map(p -> p.who().person()).toList();
        Map<PersonId, List<Qualification>> known = qualifications(persons, ids);
        Map<PersonId, List<LedgerEntry>> before = openings.of(ids);
        List<PersonOpening.Composed> composed = persons.stream().map(rows -> opening.compose(rows,
                known.getOrDefault(rows.who().person(), List.of()),
                standing(before.getOrDefault(rows.who().person(), List.of())))).flatMap(Optional::stream).toList();
        List<LedgerRequest> requests = composed.stream().map(PersonOpening.Composed::request).toList();
        if (checkOnly) {
            count(composed, openings.check(requests, known));
        } else {
            List<Outcome<LedgerEntry>> outcomes = openings.commit(requests, known);
            publish(before, outcomes);
            count(composed, outcomes);
        }
        counts.persons(persons.size());
    }

    /** Hands openings to the registers; also those of a run before, which may have been stopped between ledger and registers. */
    private void publish(Map<PersonId, List<LedgerEntry>> before, List<Outcome<LedgerEntry>> outcomes) {
        Stream<LedgerEntry> earlier = before.values().stream().flatMap(List::stream)
                .filter(e -> e.type().equals(Openings.TYPE) && e.tenant().equals(tenant));
        Stream<LedgerEntry> now = outcomes.stream().filter(Outcome::isAccepted).map(Outcome::orThrow);
        List<LedgerEntry> entries = Stream.concat(earlier, now).toList();
        if (!entries.isEmpty()) {
            takers.forEach(taker -> taker.take(tenant, entries));
        }
    }

    private static Standing standing(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return Standing.NONE;
        }
        PersonRecords records = new PersonRecords();
        entries.forEach(entry -> records.applyAll(entry.effects()));
        return records.standing(entries.get(entries.size() - 1).practiceCode());
    }

    private void count(List<PersonOpening.Composed> composed, List<? extends Outcome<?>> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            count(composed.get(i), outcomes.get(i));
        }
    }

    private void count(PersonOpening.Composed composed, Outcome<?> outcome) {
        if (outcome.isAccepted()) {
            counts.opened(1);
            composed.lines().forEach(counts::taken);
        } else {
            for (Line line : composed.lines()) {
                outcome.findings().forEach(finding -> rejects.add(line, finding));
                counts.rejected(line);
            }
        }
    }

    /** Takes the qualifications over; returns what these persons have then, or with check only, would have. */
    private Map<PersonId, List<Qualification>> qualifications(List<PersonRows> persons, List<PersonId> ids) {
        List<Held> rows = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (PersonRows person : persons) {
            for (Line line : person.of(SourceFile.QUALIFICATIONS)) {
                Optional<Held> row = qualifications.read(line, person.who());
                if (row.isEmpty()) {
                    counts.rejected(line);
                } else {
                    rows.add(row.get());
                    lines.add(line);
                }
            }
        }
        return checkOnly ? withHeld(rows, lines, ids) : entered(rows, lines, ids);
    }

    private Map<PersonId, List<Qualification>> entered(List<Held> rows, List<Line> lines, List<PersonId> ids) {
        HeldQualifications.Entered entered = register.enter(rows, ids);
        for (int i = 0; i < rows.size(); i++) {
            Line line = lines.get(i);
            if (entered.outcomes().get(i) instanceof Outcome.Accepted<HeldQualifications.Taken> taken) {
                counts.settled(line, taken.value().isNew());
            } else {
                entered.outcomes().get(i).findings().forEach(finding -> rejects.add(line, finding));
                counts.rejected(line);
            }
        }
        return entered.held();
    }

    private Map<PersonId, List<Qualification>> withHeld(List<Held> rows, List<Line> lines, List<PersonId> ids) {
        Map<PersonId, List<Qualification>> known = new HashMap<>();
        register.of(ids).forEach((person, list) -> known.put(person, new ArrayList<>(list)));
        for (int i = 0; i < rows.size(); i++) {
            Held row = rows.get(i);
            List<Qualification> of = known.computeIfAbsent(row.person(), person -> new ArrayList<>());
            boolean isNew = of.stream().noneMatch(row::is);
            counts.settled(lines.get(i), isNew);
            if (isNew) {
                of.add(row.qualification(row.id()));
            }
        }
        return known;
    }
}
