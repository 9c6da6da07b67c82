package org.xinglin.api.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;

/** Is the national commit point: append-only, one hash chain per person (R-REG-11, 12, 21, 30). */
@ProviderType
public interface Ledger {

    /**
     * Commits an approved application in one transaction: national checks, identification code, lifelong practice code,
     * effects, release of the person's lock, messages to every register touched. The same application again returns the entry
     * that is there.
     *
     * @return the entry, or what forbids it nationally
     */
    Outcome<LedgerEntry> commit(LedgerRequest request);

    /** Returns entries after a position, in order of position. */
    List<LedgerEntry> after(long position, int limit);

    /** Returns entries before a position, the latest first; {@link Long#MAX_VALUE} for the latest of all. */
    List<LedgerEntry> before(long position, int limit);

    /** Hands every person's entries to the taker, in order of the person's sequence, with few of them in memory at a time. */
    void replay(Consumer<List<LedgerEntry>> taker);

    /** Returns a person's entries in order. */
    List<LedgerEntry> of(PersonId person);

    /** Returns the entry of an application. */
    Optional<LedgerEntry> ofApplication(UUID applicationId);

    /** Recomputes every hash and checks sequences, codes and seals. */
    Verification verify();

    /**
     * Says what a verification found.
     *
     * @param problems one line each: position and what is wrong; empty if the ledger is whole
     */
    record Verification(long entries, long persons, List<String> problems) {

        /** Says whether the ledger is whole. */
        public boolean whole() {
            return problems.isEmpty();
        }
    }
}
