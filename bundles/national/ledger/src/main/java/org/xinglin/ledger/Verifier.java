package org.xinglin.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.xinglin.api.PersonId;
import org.xinglin.api.ledger.Ledger.Verification;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Checks the whole ledger in one pass over its persons and one over its seals, all in one snapshot. */
final class Verifier {

    private static final int MOST_PROBLEMS = 1000;

    private final Transaction tx;
    private final LedgerMapper mapper;
    private final List<String> problems = new ArrayList<>();
    private long entries;
    private long persons;

    Verifier(Transaction tx) {
        this.tx = tx;
        this.mapper = tx.mapper(LedgerMapper.class);
    }

    Verification verify() {
        fixSnapshot();
        try (Cursor<EntryRow> rows = mapper.byPerson();
                Cursor<HeldCode> codes = mapper.practiceCodes()) {
            visitPersons(new Ordered<>(rows.iterator(), EntryRow::personId),
                    new Ordered<>(codes.iterator(), HeldCode::personId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mapper.doubledCodes().forEach(this::problem);
        mapper.doubledPracticeCodes().forEach(this::problem);
        visitSeals();
        return new Verification(entries, persons, problems);
    }

    private void fixSnapshot() {
        try (Statement statement = tx.connection().createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", ledger verification", e);
        }
    }

    private void visitPersons(Ordered<EntryRow> rows, Ordered<HeldCode> codes) {
        while (rows.hasNext()) {
            PersonId person = rows.key();
            codes.before(person).forEach(c -> problem("0: a person without entries holds a practice code"));
            PersonCheck check = new PersonCheck();
            while (rows.hasNext() && rows.key().equals(person)) {
                check.next(rows.next());
                entries++;
            }
            check.end(codes.of(person).stream().map(HeldCode::code).toList()).forEach(this::problem);
            persons++;
        }
        codes.rest().forEach(c -> problem("0: a person without entries holds a practice code"));
    }

    private void visitSeals() {
        List<Seal> seals = mapper.seals();
        if (seals.isEmpty()) {
            return;
        }
        try (Cursor<SealedHash> cursor = mapper.hashesAfter(0)) {
            Iterator<SealedHash> hashes = cursor.iterator();
            SealedHash next = hashes.hasNext() ? hashes.next() : null;
            String digestBefore = Sm3.ZERO;
            long number = 0;
            for (Seal seal : seals) {
                Sm3 digest = new Sm3().add(digestBefore);
                long count = 0;
                for (; next != null && next.position() <= seal.lastPosition(); count++) {
                    digest.add(next.hash());
                    next = hashes.hasNext() ? hashes.next() : null;
                }
                if (seal.number() != ++number) {
                    problem(seal.lastPosition() + ": seal " + number + " is missing");
                    number = seal.number();
                }
                if (count != seal.entries() || !digest.hex().equals(seal.digest())) {
                    problem(seal.lastPosition() + ": seal " + seal.number() + " does not fit: it closed " + seal.entries()
                            + " entries, there are " + count);
                }
                digestBefore = seal.digest();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(String line) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(line);
        }
    }
}
