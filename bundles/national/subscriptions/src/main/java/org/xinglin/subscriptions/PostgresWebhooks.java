package org.xinglin.subscriptions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.Client;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.subscriptions.WebhookMapper.SubscriptionRow;

/** Keeps subscriptions in the national schema; every statement names the client. */
@Component(name = "org.xinglin.subscriptions.webhooks", configurationPid = "org.xinglin.subscriptions.webhooks")
@Designate(ocd = WebhookConfiguration.class)
public final class PostgresWebhooks implements Webhooks {

    /** How long the secret before a rotation signs along. */
    static final Duration OVERLAP = Duration.ofDays(1);

    private static final int PAGE = 200;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final WebhookRules rules;

    /** Takes what it works with. */
    @Activate
    public PostgresWebhooks(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            WebhookConfiguration configuration) {
        this(store, cipher, clock, new WebhookRules(configuration.allow_http(), configuration.allow_private()));
    }

    private PostgresWebhooks(Store store, FieldCipher cipher, Clock clock, WebhookRules rules) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public Outcome<Issued> subscribe(Client by, Wanted wanted) {
        Optional<Finding> wrong = rules.wrong(by, wanted);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        String secret = WebhookSignature.newSecret();
        UUID id = UUID.randomUUID();
        boolean added = store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            mapper.lockClient(by.id().toString());
            return mapper.count(by.id()) < MOST
                    && mapper.add(id, by.id(), by.tenant(), wanted, cipher.seal(secret), clock.instant()) == 1;
        });
        return added ? Outcome.accepted(new Issued(find(by, id), secret)) : Outcome.refused(Finding.of("webhook-limit", "R-PUB-20",
                "订阅数已达上限" + MOST + "个。", "There are " + MOST + " subscriptions already, the most that a client may have."));
    }

    @Override
    public List<Subscription> list(Client by) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).list(by.id())).stream()
                .map(SubscriptionRow::subscription).toList();
    }

    @Override
    public Subscription find(Client by, UUID subscription) {
        SubscriptionRow found = store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).find(by.id(), subscription));
        return Optional.ofNullable(found).map(SubscriptionRow::subscription).orElseThrow(() -> unknown(subscription));
    }

    @Override
    public void end(Client by, UUID subscription) {
        change(subscription, mapper -> mapper.end(by.id(), subscription));
    }

    @Override
    public Outcome<Issued> rotate(Client by, UUID subscription) {
        String secret = WebhookSignature.newSecret();
        Instant until = clock.instant().plus(OVERLAP);
        change(subscription, mapper -> mapper.rotate(by.id(), subscription, cipher.seal(secret), until));
        return Outcome.accepted(new Issued(find(by, subscription), secret));
    }

    @Override
    public Subscription resume(Client by, UUID subscription) {
        change(subscription, mapper -> mapper.resume(by.id(), subscription));
        return find(by, subscription);
    }

    @Override
    public List<Delivery> deliveries(Client by, UUID subscription, Optional<State> state, long before, int limit) {
        find(by, subscription);
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class)
                .deliveries(subscription, null, state.orElse(null), before, Math.min(Math.max(limit, 1), PAGE))).stream()
                .map(WebhookMapper.DeliveryRow::delivery).toList();
    }

    @Override
    public Delivery redeliver(Client by, UUID subscription, UUID delivery) {
        find(by, subscription);
        return store.transact(TenantId.NATIONAL, tx -> {
            WebhookMapper mapper = tx.mapper(WebhookMapper.class);
            mapper.redeliver(subscription, delivery, clock.instant());
            return mapper.deliveries(subscription, delivery, null, 0, 1).stream().map(WebhookMapper.DeliveryRow::delivery).findFirst()
                    .orElseThrow(() -> new UnknownException("delivery " + delivery));
        });
    }

    @Override
    public int redeliverDead(Client by, UUID subscription) {
        find(by, subscription);
        return store.transact(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).redeliver(subscription, null, clock.instant()));
    }

    @Override
    public Figures figures() {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).figures()).figures();
    }

    @Override
    public List<Lag> lagging(int limit) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(WebhookMapper.class).lagging(Math.min(Math.max(limit, 1), MOST))).stream()
                .map(WebhookMapper.LagRow::lag).toList();
    }

    private void change(UUID subscription, ToIntFunction<WebhookMapper> work) {
        if (store.transact(TenantId.NATIONAL, tx -> work.applyAsInt(tx.mapper(WebhookMapper.class))) == 0) {
            throw unknown(subscription);
        }
    }

    private static UnknownException unknown(UUID subscription) {
        return new UnknownException("subscription " + subscription);
    }
}
