package org.xinglin.api.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/**
 * Tells what changed in the public register, in order and without gaps. A consumer keeps the cursor of the last batch that it has
 * worked in, asks with it again, and so ends with exactly the register, however often it is stopped.
 *
 * <p>A cursor belongs to an epoch. An epoch ends when the register was loaded as a whole or set back to a backup; then, and when a
 * cursor is older than what is kept, the answer is refused with {@code feed-epoch-ended} or {@code feed-cursor-too-old}: begin from a
 * snapshot ({@link BulkFiles}). A rebuild of the public register ends no epoch: what it corrects comes as changes.
 */
@ProviderType
public interface ChangeFeed {

    /** The most changes that one batch holds. */
    int MOST = 1000;

    /**
     * Returns the changes after a cursor, oldest first. Refused with {@code feed-cursor-form}, {@code feed-cursor-ahead},
     * {@code feed-epoch-ended} or {@code feed-cursor-too-old}.
     *
     * @param max how many at most, 1 to {@link #MOST}; others are {@code feed-batch-size}
     */
    Outcome<Batch> since(String cursor, Choice choice, int max);

    /** Returns the same as a signed document, byte for byte as it is to be handed over. */
    Outcome<SignedDocument> signedSince(String cursor, Choice choice, int max);

    /** Returns a change as consumers get it: a line of canonical JSON, all members of which may be public (R-PUB-20). */
    String line(PublicChange change);

    /** Returns where the feed is. */
    Position position();

    /** Counts what was touched in the register and did not come into the feed yet; a rename of an institution is one. */
    long waiting();

    /**
     * Hands out every public record as a change of the kind {@code SHOWN}, in order of province and record, as they are at one moment.
     * The feed goes on after it with the cursor that is returned.
     *
     * @param each called for every record before this returns
     */
    String snapshot(Consumer<PublicChange> each);

    /** Takes into the feed what was touched in the register since. Returns how many changes came of it; routes call it. */
    int advance();

    /** Ends the epoch, so that every consumer begins from a snapshot: after the database was set back to a backup. Returns the new cursor. */
    String newEpoch();

    /** Chooses changes. @param institution of records in which a doctor is, or was until this change, at this institution */
    record Choice(Optional<TenantId> province, Optional<UUID> institution) {

        /** All changes. */
        public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());
    }

    /**
     * Is a run of changes.
     *
     * @param after the cursor that was asked with
     * @param next the cursor to ask with next; not further than this consumer has seen
     * @param more whether there are more at once
     */
    record Batch(String after, String next, boolean more, Instant at, List<PublicChange> changes) {

        /** Takes a copy. */
        public Batch {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Tells where the feed is.
     *
     * @param oldest the oldest cursor that is answered
     * @param now the cursor after the last change
     * @param whole whether a consumer that begins with {@code oldest} and nothing ends with the whole register; else a snapshot is needed
     */
    record Position(String oldest, String now, boolean whole) {
    }
}
