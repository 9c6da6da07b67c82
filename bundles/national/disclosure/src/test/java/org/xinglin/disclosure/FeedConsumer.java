package org.xinglin.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.ChangeFeed.Batch;
import org.xinglin.api.feed.PublicChange;

/** Follows the feed as a partner would: what it has worked in and the cursor are kept together; all else dies with it. */
final class FeedConsumer {

    private final ChangeFeed feed;
    private Map<UUID, PublicDoctor> kept = new HashMap<>();
    private String cursor;
    private long position;
    int deaths;

    FeedConsumer(ChangeFeed feed, String cursor) {
        this.feed = feed;
        this.cursor = cursor;
        this.position = Long.parseLong(cursor.substring(cursor.indexOf('.') + 1));
    }

    /** Begins from a snapshot. */
    static FeedConsumer fromSnapshot(ChangeFeed feed) {
        Map<UUID, PublicDoctor> shown = new HashMap<>();
        String next = feed.snapshot(change -> shown.put(change.record(), change.doctor().orElseThrow()));
        FeedConsumer consumer = new FeedConsumer(feed, next);
        consumer.kept = shown;
        return consumer;
    }

    /** Works in one batch; dies before it is kept if chance says so. Returns whether there are more. */
    boolean follow(Random chance, int max) {
        Batch batch = feed.since(cursor, ChangeFeed.Choice.ALL, max).orThrow();
        Map<UUID, PublicDoctor> working = new HashMap<>(kept);
        long at = position;
        for (PublicChange change : batch.changes()) {
            if (change.position() != at + 1) {
                throw new IllegalStateException("a gap: " + change.position() + " after " + at);
            }
            at = change.position();
            if (chance.nextInt(40) == 0) {
                deaths++;
                return true;
            }
            apply(working, change);
        }
        kept = working;
        cursor = batch.next();
        position = at;
        return batch.more();
    }

    private static void apply(Map<UUID, PublicDoctor> records, PublicChange change) {
        PublicDoctor before = records.remove(change.record());
        change.doctor().ifPresent(doctor -> records.put(change.record(), doctor));
        if ((change.kind() == PublicChange.Kind.SHOWN) == (before != null)) {
            throw new IllegalStateException(change.kind() + " of what was " + before);
        }
    }

    String cursor() {
        return cursor;
    }

    List<String> records() {
        return words(kept.values().stream());
    }

    static List<String> words(Stream<PublicDoctor> doctors) {
        return doctors.map(PublicDoctor::toString).sorted().toList();
    }

    static List<String> words(Collection<PublicDoctor> doctors) {
        return words(doctors.stream());
    }
}
