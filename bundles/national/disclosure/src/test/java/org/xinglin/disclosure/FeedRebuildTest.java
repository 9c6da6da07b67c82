package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.ChangeFeed.Choice;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.MassOpening;
import org.xinglin.disclosure.feed.FeedWorld;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

/** What the feed tells when the register behind it is made anew. */
class FeedRebuildTest {

    private TestDatabase database;
    private PostgresLedger ledger;
    private DisclosureEntryEndpoint endpoint;
    private ChangeFeed feed;

    @BeforeEach
    void begin() {
        database = TestDatabase.with(LedgerRoom.ROOM, DisclosureRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        endpoint = new DisclosureEntryEndpoint(database.store(), ledger);
        feed = FeedWorld.feed(database, FeedWorld.keys(database));
        feed.advance();
    }

    @AfterEach
    void end() {
        database.close();
    }

    /** Registers, moves and cancels persons at random. */
    private List<LedgerEntry> livesOf(int persons) {
        Random random = new Random(11);
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            PersonId person = Approval.somebody();
            UUID first = UUID.randomUUID();
            entries.add(ledger.commit(Approval.of(person, HEBEI).name("欧阳" + (char) ('一' + i)).grant(first).request()).orThrow());
            int fate = random.nextInt(3);
            if (fate == 0) {
                entries.add(ledger.commit(Approval.of(person, SHANXI).grant().end(first, HEBEI, RegStatus.MOVED_OUT).request()).orThrow());
            } else if (fate == 1) {
                entries.add(ledger.commit(Approval.of(person, HEBEI).end(first, HEBEI, RegStatus.CANCELLED).request()).orThrow());
            }
        }
        return entries;
    }

    private void deliver() {
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.DISCLOSURE_ENTRY), Integer.MAX_VALUE, endpoint::receive);
        feed.advance();
    }

    @Test
    @DisplayName("R-PUB-12: a rebuild ends no epoch; what it corrects comes as changes, what was right comes not at all")
    void a_rebuild_is_followed_like_anything_else() {
        FeedConsumer consumer = new FeedConsumer(feed, feed.position().oldest());
        livesOf(60);
        deliver();
        database.execute(TenantId.NATIONAL, "UPDATE public_doctor SET name = '错误' WHERE registration_id IN"
                + " (SELECT registration_id FROM public_doctor ORDER BY registration_id LIMIT 3)");
        database.execute(TenantId.NATIONAL, "DELETE FROM public_doctor WHERE registration_id IN"
                + " (SELECT registration_id FROM public_doctor ORDER BY registration_id DESC LIMIT 2)");
        feed.advance();
        String before = feed.position().now();
        new DisclosureProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, HEBEI)).rebuild(TenantId.NATIONAL);
        feed.advance();
        List<PublicChange> corrected = feed.since(before, Choice.ALL, 100).orThrow().changes();
        assertEquals(List.of(3L, 2L), List.of(corrected.stream().filter(c -> c.kind() == PublicChange.Kind.CHANGED).count(),
                corrected.stream().filter(c -> c.kind() == PublicChange.Kind.SHOWN).count()));
        assertEquals(5, corrected.size());
        Random alive = new Random() {

            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return 1;
            }
        };
        for (boolean more = true; more;) {
            more = consumer.follow(alive, 25);
        }
        assertEquals(FeedConsumer.fromSnapshot(feed).records(), consumer.records());
    }

    @Test
    @DisplayName("R-PUB-12: a load of a whole register waits for its end and begins an epoch, as a take-over of millions must")
    void a_load_of_all_ends_the_epoch() {
        List<LedgerEntry> entries = livesOf(20).stream().filter(entry -> entry.sequence() == 1).toList();
        String before = feed.position().now();
        PublicOpenings openings = new PublicOpenings(database.store(), ledger);
        try (MassOpening.Session session = openings.begin(HEBEI)) {
            openings.take(HEBEI, entries);
            assertEquals(0, feed.advance());
            assertEquals(before, feed.position().now(), "not while it is going on");
        }
        feed.advance();
        assertEquals("feed-epoch-ended", feed.since(before, Choice.ALL, 10).findings().get(0).code());
        assertEquals(20, FeedConsumer.fromSnapshot(feed).records().size());
        assertEquals(Optional.of(0), Optional.of(feed.since(feed.position().now(), Choice.ALL, 10).orThrow().changes().size()));
    }
}
