package org.xinglin.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.testkit.TestDatabase;

/** Is a ledger that says whatever a test wants, entries that the real one refuses included. */
final class EntryList implements Ledger {

    private final Map<PersonId, List<LedgerEntry>> entries = new LinkedHashMap<>();
    private long position;

    LedgerEntry add(PersonId person, Effect... effects) {
        List<LedgerEntry> own = entries.computeIfAbsent(person, p -> new ArrayList<>());
        position++;
        LedgerEntry entry = new LedgerEntry(position, person, own.size() + 1L, UUID.randomUUID(), TestDatabase.HEBEI,
                "legacy-entry", LocalDate.of(2025, 5, 6), "E" + position, "", List.of(), List.of(effects),
                Instant.parse("2025-05-06T01:02:03Z").plusSeconds(position), "0".repeat(64), "1".repeat(64));
        own.add(entry);
        return entry;
    }

    void clear() {
        entries.clear();
    }

    @Override
    public Outcome<LedgerEntry> commit(LedgerRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LedgerEntry> after(long from, int limit) {
        return entries.values().stream().flatMap(List::stream).filter(e -> e.position() > from).limit(limit).toList();
    }

    @Override
    public List<LedgerEntry> before(long from, int limit) {
        return entries.values().stream().flatMap(List::stream).filter(e -> e.position() < from)
                .sorted(Comparator.comparingLong(LedgerEntry::position).reversed()).limit(limit).toList();
    }

    @Override
    public void replay(Consumer<List<LedgerEntry>> taker) {
        entries.values().forEach(taker);
    }

    @Override
    public List<LedgerEntry> of(PersonId person) {
        return List.copyOf(entries.getOrDefault(person, List.of()));
    }

    @Override
    public Optional<LedgerEntry> ofApplication(UUID applicationId) {
        return Optional.empty();
    }

    @Override
    public Verification verify() {
        return new Verification(position, entries.size(), List.of());
    }
}
