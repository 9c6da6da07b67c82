package org.xinglin.ledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.PersonId;

/** Walks rows that come in PostgreSQL's order of their persons, for a merge of several such walks. */
final class Ordered<T> {

    private final Iterator<T> rows;
    private final Function<T, PersonId> key;
    private T head;

    Ordered(Iterator<T> rows, Function<T, PersonId> key) {
        this.rows = rows;
        this.key = key;
        advance();
    }

    boolean hasNext() {
        return head != null;
    }

    PersonId key() {
        return key.apply(head);
    }

    T next() {
        T row = head;
        advance();
        return row;
    }

    /** Takes the rows of persons before this one. */
    List<T> before(PersonId person) {
        List<T> taken = new ArrayList<>();
        while (head != null && compare(key().value(), person.value()) < 0) {
            taken.add(next());
        }
        return taken;
    }

    /** Takes the rows of this person. */
    List<T> of(PersonId person) {
        List<T> taken = new ArrayList<>();
        while (head != null && key().equals(person)) {
            taken.add(next());
        }
        return taken;
    }

    /** Takes all that is left. */
    List<T> rest() {
        List<T> taken = new ArrayList<>();
        while (head != null) {
            taken.add(next());
        }
        return taken;
    }

    private void advance() {
        head = rows.hasNext() ? rows.next() : null;
    }

    /** Compares by bytes, as PostgreSQL does; {@link UUID#compareTo} takes halves as signed numbers. */
    private static int compare(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }
}
