package org.xinglin.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.testkit.notes.Rooms;

/** Is a database with an outbox at Hebei for each test, and what the tests of the exchange do to it. */
abstract class ExchangeWorld {

    static final List<String> TOPICS = List.of("a", "b");

    TestDatabase database;
    Exchange exchange;

    @BeforeEach
    void start() {
        database = TestDatabase.with(Rooms.NOTES, Rooms.NATIONAL_NOTES);
        exchange = database.exchange();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    UUID send(TenantId to, String topic, String key, String body) {
        return database.store().transact(HEBEI, tx -> tx.send(to, topic, key, body));
    }

    List<Message> deliverAll() {
        List<Message> arrived = new ArrayList<>();
        exchange.deliver(HEBEI, TOPICS, Integer.MAX_VALUE, arrived::add);
        return arrived;
    }

    static void awaitLatch(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
