package org.xinglin.disclosure.feed;

import java.time.Duration;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.testkit.TestDatabase;

/** Makes a feed on a test database. */
public final class FeedWorld {

    private FeedWorld() {
    }

    public static FeedKeys keys(TestDatabase database) {
        return new SealedFeedKeys(database.store(), database.cipher(), database.clock());
    }

    public static ChangeFeed feed(TestDatabase database, FeedKeys keys) {
        return new PostgresChangeFeed(database.store(), keys, database.clock(), Duration.ofDays(400));
    }
}
