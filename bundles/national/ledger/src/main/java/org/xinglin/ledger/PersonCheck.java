package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.store.StoreException;

/** Checks one person's chain and what the index should say after it. Pure. */
final class PersonCheck {

    private static final Comparator<Registered> ORDER =
            Comparator.comparingLong(Registered::grantedPosition).thenComparing(r -> r.registrationId().toString());

    private final PersonIndex index;
    private final List<String> problems = new ArrayList<>();
    private long sequence;
    private String hash = Sm3.ZERO;
    private String practiceCode = "";
    private long position;

    PersonCheck(PersonId person) {
        this.index = new PersonIndex(person, List.of());
    }

    void next(EntryRow row) {
        if (row.sequence() != sequence + 1) {
            problem(row, "sequence " + row.sequence() + " follows " + sequence);
        }
        if (!row.previousHash().equals(hash)) {
            problem(row, "does not follow the person's entry before");
        }
        if (!Sm3.hex(row.body()).equals(row.hash())) {
            problem(row, "body does not have its hash");
        }
        if (row.position() <= position) {
            problem(row, "position is not after that of the person's entry before");
        }
        content(row);
        sequence = row.sequence();
        hash = row.hash();
        position = row.position();
    }

    private void content(EntryRow row) {
        EntryRow.Content content;
        try {
            content = row.content();
        } catch (StoreException | IllegalArgumentException unreadable) {
            problem(row, "body cannot be read");
            return;
        }
        if (!row.agreesWith(content)) {
            problem(row, "columns do not repeat the body");
        }
        if (!practiceCode.isEmpty() && !content.practiceCode().equals(practiceCode)) {
            problem(row, "practice code is not the person's lifelong one");
        }
        practiceCode = content.practiceCode();
        for (Finding finding : index.apply(content.effects(), row.position())) {
            problem(row, "effects do not fit: " + finding.code());
        }
    }

    /** Ends the person: compares index and practice code. Returns all problems. */
    List<String> end(List<Registered> live, List<String> codes) {
        List<Registered> expected = index.rows().stream().sorted(ORDER).toList();
        if (!expected.equals(live.stream().sorted(ORDER).toList())) {
            problems.add(position + ": the index differs from the entries of this entry's person");
        }
        if (!codes.equals(practiceCode.isEmpty() ? List.of() : List.of(practiceCode))) {
            problems.add(position + ": the practice code kept for this entry's person is another one");
        }
        return problems;
    }

    private void problem(EntryRow row, String what) {
        problems.add(row.position() + ": " + what);
    }
}
