package org.xinglin.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.subscriptions.FollowedRegister.FIRST_HOSPITAL;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.feed.WebhookWork.Call;
import org.xinglin.api.feed.Webhooks.Figures;
import org.xinglin.api.feed.Webhooks.Lag;
import org.xinglin.api.feed.Webhooks.Wanted;
import org.xinglin.api.feed.Webhooks.Watch;

/** Tells the operator how the feed and those who subscribed to it stand. */
class WebhookFiguresTest {

    private static final Client PARTNER = new Client(new UUID(6, 6), TenantId.NATIONAL, Optional.empty(), "保险公司",
            ClientScope.all(false), 0);

    private FollowedRegister register;
    private PostgresWebhooks webhooks;
    private PostgresWebhookWork work;

    @BeforeEach
    void begin() {
        register = new FollowedRegister();
        FollowedRegister.Settings settings = new FollowedRegister.Settings(false, false);
        Clients clients = (Clients) Proxy.newProxyInstance(Clients.class.getClassLoader(), new Class<?>[] {Clients.class},
                (proxy, method, a) -> Optional.of(PARTNER));
        webhooks = new PostgresWebhooks(register.database.store(), register.database.cipher(), register.database.clock(), settings);
        work = new PostgresWebhookWork(register.database.store(), register.database.cipher(), register.database.clock(), register.feed,
                clients, settings);
        work.dispatch();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private UUID subscribe(String host) {
        return webhooks.subscribe(PARTNER, new Wanted("https://" + host + "/hook?key=secret", Watch.ALL, "")).orThrow().subscription().id();
    }

    @Test
    @DisplayName("R-PUB-20: figures say how much waits, is dead or was given up; of an address they show the host")
    void what_waits_and_what_is_dead_is_counted() {
        assertEquals(List.of(0L, 0L, 0L), List.of(webhooks.figures().subscriptions(), webhooks.figures().waiting(), webhooks.figures().dead()));
        UUID good = subscribe("good.example");
        UUID bad = subscribe("bad.example");
        assertEquals(List.of(), webhooks.lagging(10));
        Instant begun = register.database.clock().instant();
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        assertTrue(register.feed.waiting() <= 1);
        work.dispatch();
        assertEquals(0, register.feed.waiting());
        for (Call call : work.due(10)) {
            if (call.address().getHost().equals("good.example")) {
                work.taken(call.delivery(), 204);
            } else {
                work.failed(call.delivery(), "HTTP 500", false);
            }
        }
        Figures figures = webhooks.figures();
        assertEquals(new Figures(Optional.of(register.feed.position().now()), 2, 1, 0, 1, 0, Optional.of(begun)), figures);
        Lag lag = webhooks.lagging(10).get(0);
        assertEquals(List.of(bad, TenantId.NATIONAL, PARTNER.id(), "bad.example", 1L, 0L),
                List.of(lag.subscription(), lag.clientTenant(), lag.client(), lag.host(), lag.waiting(), lag.dead()));
        for (int tries = 0; tries < 20; tries++) {
            register.database.clock().advance(Duration.ofHours(9));
            work.due(10).forEach(call -> work.failed(call.delivery(), "HTTP 500", false));
        }
        assertEquals(List.of(0L, 1L), List.of(webhooks.figures().waiting(), webhooks.figures().dead()));
        assertEquals(List.of(bad), webhooks.lagging(10).stream().map(Lag::subscription).toList());
        assertTrue(webhooks.lagging(10).stream().noneMatch(it -> it.subscription().equals(good)));
    }
}
