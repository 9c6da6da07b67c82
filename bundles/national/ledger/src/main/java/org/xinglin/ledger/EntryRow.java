package org.xinglin.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.store.Json;

/**
 * Is a row of {@code ledger_entry}.
 *
 * @param body canonical JSON of {@link Content}; what the hash covers and what is read back
 */
record EntryRow(long position, PersonId personId, long sequence, UUID applicationId, TenantId tenant, String type,
        LocalDate approvedOn, String eRegId, String practiceCode, String body, Instant committedAt, String previousHash,
        String hash) {

    /** What an entry says: everything but its position and its own hash. */
    record Content(PersonId person, long sequence, UUID applicationId, TenantId tenant, String type, LocalDate approvedOn,
            String eRegId, String practiceCode, List<PolicyRef> policies, List<Effect> effects, Instant committedAt,
            String previousHash) {
    }

    /** Returns the row that follows a person's last one; the table will give it its position. */
    static EntryRow next(LedgerRequest request, PersonState state, String eRegId, String practiceCode, Instant at) {
        String previous = state.hash() == null ? Sm3.ZERO : state.hash();
        Content content = new Content(request.person(), state.sequence() + 1, request.applicationId(), request.tenant(),
                request.type(), request.approvedOn(), eRegId, practiceCode, request.policies(), request.effects(), at,
                previous);
        String body = Json.write(content);
        return new EntryRow(0, request.person(), content.sequence(), request.applicationId(), request.tenant(),
                request.type(), request.approvedOn(), eRegId, practiceCode, body, at, previous, Sm3.hex(body));
    }

    /** Returns what the body says. @throws org.xinglin.store.StoreException if it is not an entry's JSON */
    Content content() {
        return Json.read(body, Content.class);
    }

    /** Says whether the columns repeat the body truly. */
    boolean agreesWith(Content content) {
        return personId.equals(content.person()) && sequence == content.sequence()
                && applicationId.equals(content.applicationId()) && tenant.equals(content.tenant())
                && type.equals(content.type()) && approvedOn.equals(content.approvedOn())
                && eRegId.equals(content.eRegId()) && practiceCode.equals(content.practiceCode())
                && committedAt.equals(content.committedAt()) && previousHash.equals(content.previousHash());
    }

    /** Returns the entry at a position. */
    LedgerEntry entry(long at) {
        Content c = content();
        return new LedgerEntry(at, c.person(), c.sequence(), c.applicationId(), c.tenant(), c.type(), c.approvedOn(),
                c.eRegId(), c.practiceCode(), c.policies(), c.effects(), c.committedAt(), c.previousHash(), hash);
    }

    /** Returns the entry. */
    LedgerEntry entry() {
        return entry(position);
    }
}
