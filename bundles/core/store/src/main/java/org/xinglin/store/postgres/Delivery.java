package org.xinglin.store.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Message;
import org.xinglin.store.StoreException;

/**
 * Hands one batch of due messages to a handler, in order of position; in several lanes only those of the same receiver and key
 * are in order. A message goes only if the one before it of the same receiver and key went too; one that stays makes those
 * behind it wait as long.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    /** The longest pause before a message is tried again. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final Consumer<Message> handler;
    private final Set<Long> delivered = ConcurrentHashMap.newKeySet();
    private final Map<Long, Outbox.Kept> kept = new ConcurrentHashMap<>();

    Delivery(Consumer<Message> handler) {
        this.handler = handler;
    }

    /** Tries these messages, at most {@code limit} successfully. */
    void run(List<Outbox.Row> batch, Instant now, int limit) {
        for (Outbox.Row row : batch) {
            if (delivered.size() == limit || Thread.currentThread().isInterrupted()) {
                return;
            }
            attempt(row, now);
        }
    }

    /** Tries the first {@code limit} of these messages, each receiver's and key's on one lane. */
    void run(List<Outbox.Row> batch, Instant now, int limit, Lanes lanes, int width) {
        Map<List<Object>, List<Outbox.Row>> chains = batch.stream().limit(limit).collect(Collectors.groupingBy(
                row -> List.of(row.message().to(), row.message().key()), LinkedHashMap::new, Collectors.toList()));
        lanes.run(List.copyOf(chains.values()), width, chain -> chain.forEach(row -> attempt(row, now)));
    }

    Set<Long> delivered() {
        return delivered;
    }

    Map<Long, Outbox.Kept> kept() {
        return kept;
    }

    /** Returns the pause after so many failures: 1, 2, 4 … 60 seconds. */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private void attempt(Outbox.Row row, Instant now) {
        if (row.before() == 0 || delivered.contains(row.before())) {
            hand(row, now);
        } else {
            Outbox.Kept before = kept.get(row.before());
            Instant due = before == null ? row.beforeDueAt() : before.dueAt();
            kept.put(row.position(), new Outbox.Kept(row.position(), row.message().attempts(), due, null));
        }
    }

    private void hand(Outbox.Row row, Instant now) {
        Message message = row.message();
        try {
            handler.accept(message);
            delivered.add(row.position());
        } catch (RuntimeException e) {
            int attempts = message.attempts() + 1;
            String problem = problem(e);
            kept.put(row.position(), new Outbox.Kept(row.position(), attempts, now.plus(pause(attempts)), problem));
            LOG.debug("Message {} {} from {} to {} was not delivered, attempt {}: {}", message.id(), message.topic(),
                    message.from(), message.to(), attempts, problem);
        }
    }

    /** Returns classes and codes only: what an exception says could hold values. */
    private static String problem(RuntimeException e) {
        Throwable root = e;
        for (Throwable t = e; t != null; t = t.getCause()) {
            root = t;
            if (t instanceof UnavailableException away) {
                return "UnavailableException " + away.part();
            }
            if (t instanceof StoreException store) {
                return ("StoreException " + store.sqlState().orElse("") + " " + store.constraint().orElse("")).strip();
            }
        }
        return root == e ? root.getClass().getSimpleName()
                : e.getClass().getSimpleName() + " by " + root.getClass().getSimpleName();
    }
}
