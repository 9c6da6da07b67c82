package org.xinglin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.ibatis.cursor.Cursor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.store.Store;

/** Keeps the ledger in the national store. */
@Component(name = "org.xinglin.ledger.ledger")
public final class PostgresLedger implements Ledger {

    private final Store store;
    private final Qualifications qualifications;
    private final Commit commit;
    private final Sealing sealing;

    /** Takes what it works with. */
    @Activate
    public PostgresLedger(@Reference Store store, @Reference Qualifications qualifications, @Reference Clock clock) {
        this.store = store;
        this.qualifications = qualifications;
        this.commit = new Commit(clock);
        this.sealing = new Sealing(clock);
    }

    @Override
    public Outcome<LedgerEntry> commit(LedgerRequest request) {
        List<Qualification> known = qualificationsFor(qualifications, request);
        return store.transact(TenantId.NATIONAL, tx -> commit.run(tx, request, known));
    }

    /** Asks before the transaction: the register of qualifications may be elsewhere, and no lock is held meanwhile. */
    static List<Qualification> qualificationsFor(Qualifications register, LedgerRequest request) {
        return request.effects().stream().anyMatch(e -> e instanceof GrantRegistration || e instanceof GrantQualification)
                ? register.of(request.person()) : List.of();
    }

    @Override
    public List<LedgerEntry> after(long position, int limit) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).after(position, limit)).stream()
                .map(EntryRow::entry).toList();
    }

    @Override
    public List<LedgerEntry> before(long position, int limit) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).before(position, limit)).stream()
                .map(EntryRow::entry).toList();
    }

    @Override
    public void replay(Consumer<List<LedgerEntry>> taker) {
        store.transact(TenantId.NATIONAL, tx -> {
            try (Cursor<EntryRow> rows = tx.mapper(LedgerMapper.class).byPerson()) {
                Ordered<EntryRow> persons = new Ordered<>(rows.iterator(), EntryRow::personId);
                while (persons.hasNext()) {
                    taker.accept(persons.of(persons.key()).stream().map(EntryRow::entry).toList());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }

    @Override
    public List<LedgerEntry> of(PersonId person) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).ofPerson(person)).stream()
                .map(EntryRow::entry).toList();
    }

    @Override
    public Optional<LedgerEntry> ofApplication(UUID applicationId) {
        return Optional.ofNullable(
                store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).ofApplication(applicationId)))
                .map(EntryRow::entry);
    }

    /** Checks everything; a ledger found whole is sealed up to its end. */
    @Override
    public Verification verify() {
        Verification found = store.transact(TenantId.NATIONAL, tx -> new Verifier(tx).verify());
        if (found.whole()) {
            store.transact(TenantId.NATIONAL, sealing::seal);
        }
        return found;
    }
}
