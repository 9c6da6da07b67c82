package org.xinglin.subscriptions;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.api.feed.WebhookWork;
import org.xinglin.api.feed.Webhooks.Watch;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.subscriptions.WebhookMapper.DueRow;
import org.xinglin.subscriptions.WebhookMapper.WaitingRow;

/**
 * Follows the feed with a cursor of its own, which moves in the transaction that writes the deliveries: each change is told once to
 * each subscription, whatever stops in between. Deliveries are leased, so that several containers share them.
 */
@Component(name = "org.xinglin.subscriptions.work", configurationPid = "org.xinglin.subscriptions.webhooks")
public final class PostgresWebhookWork implements WebhookWork {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWebhookWork.class);
    /** Longer than a call takes at the most. */
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int EACH = 5;
    private static final String RESET = "register.reset";

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final ChangeFeed feed;
    private final Clients clients;
    private final boolean anywhere;
    private final String publicAddress;
    private final Duration disableAfter;
    private final Duration kept;

    /** Takes what it works with. */
    @Activate
    public PostgresWebhookWork(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock, @Reference ChangeFeed feed,
            @Reference Clients clients, WebhookConfiguration configuration) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.feed = feed;
        this.clients = clients;
        this.anywhere = configuration.allow_private();
        this.publicAddress = configuration.public_address().replaceAll("/+$", "");
        this.disableAfter = Duration.ofHours(configuration.disable_afterHours());
        this.kept = Duration.ofDays(configuration.keepDays());
    }

    @Override
    public int dispatch() {
        int told = 0;
        for (boolean more = true; more;) {
            String from = store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).cursor());
            if (from == null) {
                String now = feed.position().now();
                store.transact(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).beginAt(now));
                return 0;
            }
            Outcome<ChangeFeed.Batch> outcome = feed.since(from, ChangeFeed.Choice.ALL, ChangeFeed.MOST);
            if (!outcome.isAccepted()) {
                return reset(from, outcome.findings().get(0).code());
            }
            ChangeFeed.Batch batch = outcome.orThrow();
            told += batch.next().equals(from) ? 0 : tell(from, batch);
            more = batch.more();
        }
        Instant before = clock.instant().minus(kept);
        store.transact(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).prune(before));
        return told;
    }

    private int tell(String from, ChangeFeed.Batch batch) {
        String changes = Json.write(batch.changes().stream().map(this::told).toList());
        return store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            return mapper.move(from, batch.next()) == 0 ? 0 : mapper.deliver(changes, clock.instant());
        });
    }

    /** Tells everybody that the register was set anew as a whole: what they know is to be asked for again. */
    private int reset(String from, String why) {
        String now = feed.position().now();
        LOG.warn("Webhooks cannot go on after {}: {}; subscribers are told to begin anew", from, why);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", RESET);
        body.put("timestamp", clock.instant());
        body.put("data", Map.of("next", now));
        return store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            return mapper.move(from, now) == 0 ? 0 : mapper.deliverToAll(RESET, Json.write(body), clock.instant());
        });
    }

    private Map<String, Object> told(PublicChange change) {
        List<Map<String, String>> keys = new ArrayList<>();
        keys.add(key(Watch.ALL, ""));
        keys.add(key(Watch.PROVINCE, change.province().code()));
        keys.add(key(Watch.PRACTICE_CODE, change.practiceCode()));
        change.institutions().forEach(institution -> keys.add(key(Watch.INSTITUTION, institution.toString())));
        String event = "doctor." + change.kind().name().toLowerCase(Locale.ROOT);
        String line = feed.line(change);
        String body = "{\"address\":" + Json.write(publicAddress + "/api/disclosure/" + change.province()
                + "/doctors?practiceCode=" + change.practiceCode()) + ",\"data\":" + line + ",\"timestamp\":"
                + Json.write(change.at()) + ",\"type\":\"" + event + "\"}";
        return Map.of("event", event, "code", change.practiceCode(), "body", body, "keys", keys);
    }

    private static Map<String, String> key(Watch watch, String value) {
        return Map.of("watch", watch.name(), "value", value);
    }

    @Override
    public List<Call> due(int limit) {
        Instant now = clock.instant();
        List<DueRow> due = store.transact(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).due(now, now.plus(LEASE), EACH, limit));
        Map<UUID, Boolean> granted = new HashMap<>();
        due.forEach(row -> granted.computeIfAbsent(row.subscription(), subscription -> granted(row, now)));
        return due.stream().filter(row -> granted.get(row.subscription())).map(row -> call(row, now)).toList();
    }

    /** Says whether a client may be told of changes now; a subscription of one that may no more is disabled. */
    private boolean granted(DueRow row, Instant now) {
        try {
            if (clients.living(row.clientTenant(), row.client()).filter(client -> client.may(ClientScope.WEBHOOKS)).isPresent()) {
                return true;
            }
        } catch (UnavailableException away) {
            LOG.debug("Webhook subscription {} waits: {}", row.subscription(), away.getMessage());
            return false;
        }
        store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            mapper.disable(row.subscription(), now);
            return mapper.bury(row.subscription(), now);
        });
        LOG.info("Webhook subscription {} is disabled: its client may not be told any more", row.subscription());
        return false;
    }

    private Call call(DueRow row, Instant now) {
        List<String> secrets = new ArrayList<>(List.of(cipher.open(row.secret())));
        if (row.oldSecret() != null) {
            secrets.add(cipher.open(row.oldSecret()));
        }
        return new Call(row.id(), URI.create(row.address()), WebhookSignature.headers(row.id(), now, row.body(), secrets),
                row.body().getBytes(StandardCharsets.UTF_8), anywhere);
    }

    @Override
    public void taken(UUID delivery, int status) {
        store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            WaitingRow waiting = mapper.waiting(delivery);
            if (waiting != null) {
                mapper.taken(delivery, clock.instant());
                mapper.well(waiting.subscription());
            }
            return null;
        });
    }

    @Override
    public void failed(UUID delivery, String problem, boolean gone) {
        store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            WaitingRow waiting = mapper.waiting(delivery);
            if (waiting != null) {
                failed(mapper, waiting, delivery, problem, gone);
            }
            return null;
        });
    }

    private void failed(WebhookMapper mapper, WaitingRow waiting, UUID delivery, String problem, boolean gone) {
        Instant now = clock.instant();
        Duration pause = Pauses.ofDelivery(waiting.attempts() + 1);
        mapper.failed(delivery, problem, now.plus(pause), pause.isZero(), now);
        mapper.ill(waiting.subscription(), now, now.plus(Pauses.ofReceiver(waiting.failures() + 1)));
        boolean tooLong = waiting.failingSince() != null && waiting.failingSince().plus(disableAfter).isBefore(now);
        if (gone || tooLong) {
            mapper.disable(waiting.subscription(), now);
            mapper.bury(waiting.subscription(), now);
            LOG.warn("Webhook subscription {} is disabled: {}", waiting.subscription(), gone ? "its receiver is gone"
                    : "it has taken nothing for " + disableAfter.toHours() + " hours");
        }
    }
}
