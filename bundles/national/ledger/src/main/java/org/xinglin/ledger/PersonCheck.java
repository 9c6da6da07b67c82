package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.store.StoreException;

/** Checks one person's chain. Pure. */
final class PersonCheck {

    private final PersonChain chain = new PersonChain();
    private final List<String> problems = new ArrayList<>();
    private long sequence;
    private String hash = Sm3.ZERO;
    private String practiceCode = "";
    private long position;

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
        if (!chain.take(content).isEmpty()) {
            problem(row, "effects do not fit what was there before");
        }
    }

    /** Ends the person: compares the practice code. Returns all problems. */
    List<String> end(List<String> codes) {
        if (!codes.equals(practiceCode.isEmpty() ? List.of() : List.of(practiceCode))) {
            problems.add(position + ": the practice code kept for this entry's person is another one");
        }
        return problems;
    }

    private void problem(EntryRow row, String what) {
        problems.add(row.position() + ": " + what);
    }
}
