package org.xinglin.ledger;

import java.util.List;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;

/** Follows one person's entries to what they come to. */
final class PersonChain {

    private final PersonRecords records = new PersonRecords();
    private String practiceCode = "";

    /** Returns the chain of a person's entries, in order. */
    static PersonChain of(List<EntryRow> rows) {
        PersonChain chain = new PersonChain();
        rows.forEach(row -> chain.take(row.content()));
        return chain;
    }

    /** Takes the next entry. Returns the effects that do not fit what was there before; none in a ledger that is whole. */
    List<Effect> take(EntryRow.Content content) {
        practiceCode = content.practiceCode();
        return records.applyAll(content.effects());
    }

    /** Applies effects that are not entered yet. Returns those that do not fit. */
    List<Effect> tryOut(List<Effect> effects) {
        return records.applyAll(effects);
    }

    String practiceCode() {
        return practiceCode;
    }

    Standing standing() {
        return records.standing(practiceCode);
    }
}
