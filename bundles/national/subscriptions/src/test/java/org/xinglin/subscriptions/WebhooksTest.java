package org.xinglin.subscriptions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.subscriptions.FollowedRegister.FIRST_HOSPITAL;
import static org.xinglin.subscriptions.FollowedRegister.SECOND_HOSPITAL;
import static org.xinglin.subscriptions.FollowedRegister.code;
import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.feed.WebhookWork.Call;
import org.xinglin.api.feed.Webhooks.Delivery;
import org.xinglin.api.feed.Webhooks.Issued;
import org.xinglin.api.feed.Webhooks.State;
import org.xinglin.api.feed.Webhooks.Wanted;
import org.xinglin.api.feed.Webhooks.Watch;

class WebhooksTest {

    private static final Client PARTNER = new Client(new UUID(6, 6), TenantId.NATIONAL, Optional.empty(), "保险公司",
            ClientScope.all(false), 0);
    private static final Client HIS = new Client(new UUID(5, 5), HEBEI, Optional.of(FIRST_HOSPITAL), "HIS", ClientScope.all(true), 0);
    private static final String ADDRESS = "https://receiver.example/hook";

    private final Set<Client> revoked = new HashSet<>();
    private TenantId away;
    private FollowedRegister register;
    private PostgresWebhooks webhooks;
    private PostgresWebhookWork work;

    @BeforeEach
    void begin() {
        register = new FollowedRegister();
        FollowedRegister.Settings settings = new FollowedRegister.Settings(false, false);
        webhooks = new PostgresWebhooks(register.database.store(), register.database.cipher(), register.database.clock(), settings);
        work = new PostgresWebhookWork(register.database.store(), register.database.cipher(), register.database.clock(), register.feed,
                clients(), settings);
        work.dispatch();
    }

    @AfterEach
    void end() {
        register.close();
    }

    private Clients clients() {
        return (Clients) Proxy.newProxyInstance(Clients.class.getClassLoader(), new Class<?>[] {Clients.class}, (proxy, method, a) -> {
            if (a[0].equals(away)) {
                throw new UnavailableException("tenant " + away);
            }
            return List.of(PARTNER, HIS).stream().filter(client -> client.tenant().equals(a[0]) && client.id().equals(a[1]))
                    .filter(client -> !revoked.contains(client)).findFirst();
        });
    }

    private Issued subscribe(Client by, Watch watch, String value) {
        return webhooks.subscribe(by, new Wanted(ADDRESS, watch, value)).orThrow();
    }

    private List<Delivery> deliveries(Client by, Issued of) {
        return webhooks.deliveries(by, of.subscription().id(), Optional.empty(), 0, 100);
    }

    private void failAll(String problem) {
        work.due(100).forEach(call -> work.failed(call.delivery(), problem, false));
    }

    @Test
    @DisplayName("R-PUB-01, R-PUB-10, R-PUB-20: each subscriber is told once what it watches, with public items and no id of other rooms")
    void who_watches_is_told_once() {
        Issued one = subscribe(HIS, Watch.PRACTICE_CODE, code(1));
        Issued hospital = subscribe(HIS, Watch.INSTITUTION, FIRST_HOSPITAL.toString());
        Issued province = subscribe(PARTNER, Watch.PROVINCE, "14");
        Issued all = subscribe(PARTNER, Watch.ALL, "");
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        register.show(2, "14", SECOND_HOSPITAL, "欧阳二");
        register.show(1, "13", SECOND_HOSPITAL, "欧阳一");
        register.withdraw(1);
        assertEquals(1 + 1 + 1 + 1 + 2 + 4, work.dispatch());
        assertEquals(0, work.dispatch());
        assertEquals(List.of("doctor.withdrawn", "doctor.changed", "doctor.shown"),
                deliveries(HIS, one).stream().map(Delivery::event).toList());
        assertEquals(List.of("doctor.changed", "doctor.shown"), deliveries(HIS, hospital).stream().map(Delivery::event).toList(),
                "the hospital that was left is told that, and nothing after");
        assertEquals(List.of(code(2)), deliveries(PARTNER, province).stream().map(Delivery::practiceCode).toList());
        assertEquals(4, deliveries(PARTNER, all).size());
        for (Call call : work.due(100)) {
            String body = new String(call.body(), StandardCharsets.UTF_8);
            assertTrue(body.startsWith("{\"address\":\"https://xinglin.example/api/disclosure/1"), body);
            assertFalse(body.contains(FIRST_HOSPITAL.toString()) || body.contains(SECOND_HOSPITAL.toString())
                    || body.contains(new UUID(0, 1).toString()) || body.contains(new UUID(0, 2).toString()), body);
            assertTrue(body.replaceAll("\"(address|data|timestamp|type|position|kind|record|province|at|practiceCode|items|name|gender"
                    + "|level|category|practicePlace|institutions|scopes|authority)\":", "").matches("[^:]*(:[^\"][^:]*)*"), body);
        }
    }

    @Test
    void a_signature_is_that_of_standard_webhooks() throws Exception {
        Issued issued = subscribe(PARTNER, Watch.ALL, "");
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        work.dispatch();
        Call call = work.due(10).get(0);
        assertEquals(call.delivery().toString(), call.headers().get("webhook-id"));
        assertEquals(Long.toString(register.database.clock().instant().getEpochSecond()), call.headers().get("webhook-timestamp"));
        assertEquals("v1," + mac(issued.secret(), call), call.headers().get("webhook-signature"));
        work.failed(call.delivery(), "HTTP 500", false);
        Issued rotated = webhooks.rotate(PARTNER, issued.subscription().id()).orThrow();
        register.database.clock().advance(Duration.ofMinutes(1));
        Call again = work.due(10).get(0);
        assertEquals("v1," + mac(rotated.secret(), again) + " v1," + mac(issued.secret(), again), again.headers().get("webhook-signature"));
        assertFalse(again.headers().get("webhook-timestamp").equals(call.headers().get("webhook-timestamp")), "each try has its own time");
        // The example of the specification's own reference libraries
        Map<String, String> known = WebhookSignature.headers(UUID.fromString("00000000-0000-0000-0000-000000000001"),
                Instant.ofEpochSecond(1614265330), "{\"test\": 2432232314}", List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        assertEquals("v1," + mac("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "00000000-0000-0000-0000-000000000001.1614265330.{\"test\": 2432232314}"), known.get("webhook-signature"));
    }

    private static String mac(String secret, Call call) throws Exception {
        return mac(secret, call.headers().get("webhook-id") + "." + call.headers().get("webhook-timestamp") + "."
                + new String(call.body(), StandardCharsets.UTF_8));
    }

    private static String mac(String secret, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(6)), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void what_is_not_taken_is_tried_with_growing_pauses_then_dead_and_redelivered() {
        Issued issued = subscribe(PARTNER, Watch.ALL, "");
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        work.dispatch();
        List<Long> pauses = new ArrayList<>();
        Instant began = register.database.clock().instant();
        while (deliveries(PARTNER, issued).get(0).state() == State.WAITING) {
            Instant before = register.database.clock().instant();
            failAll("HTTP 503");
            Delivery delivery = deliveries(PARTNER, issued).get(0);
            if (delivery.state() == State.WAITING) {
                pauses.add(Duration.between(before, delivery.dueAt()).toSeconds());
                assertEquals(List.of(), work.due(10), "not before its time");
                register.database.clock().advance(Duration.between(before, delivery.dueAt()));
            }
        }
        assertEquals(List.of(5L, 30L, 120L, 600L, 1800L, 3600L, 7200L, 14400L, 28800L, 28800L), pauses);
        assertTrue(Duration.between(began, register.database.clock().instant()).toHours() < 24);
        Delivery dead = deliveries(PARTNER, issued).get(0);
        assertEquals(List.of(State.DEAD, 11, "HTTP 503"), List.of(dead.state(), dead.attempts(), dead.problem()));
        assertEquals(List.of(dead), webhooks.deliveries(PARTNER, issued.subscription().id(), Optional.of(State.DEAD), 0, 10));
        register.database.clock().advance(Duration.ofMinutes(10));
        assertEquals(1, webhooks.redeliverDead(PARTNER, issued.subscription().id()));
        Call call = work.due(10).get(0);
        work.taken(call.delivery(), 200);
        assertEquals(State.DELIVERED, deliveries(PARTNER, issued).get(0).state());
        assertEquals(Optional.empty(), webhooks.find(PARTNER, issued.subscription().id()).failingSince());
        assertEquals(State.WAITING, webhooks.redeliver(PARTNER, issued.subscription().id(), dead.id()).state());
    }

    @Test
    void one_doctors_messages_come_in_order_and_others_do_not_wait() {
        subscribe(PARTNER, Watch.ALL, "");
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        register.show(1, "13", FIRST_HOSPITAL, "欧阳壹");
        register.show(2, "13", FIRST_HOSPITAL, "欧阳二");
        work.dispatch();
        List<Call> first = work.due(10);
        assertEquals(2, first.size());
        assertEquals(List.of(), work.due(10), "what is leased is nobody else's");
        first.forEach(call -> work.taken(call.delivery(), 204));
        List<Call> second = work.due(10);
        assertEquals(1, second.size());
        assertTrue(new String(second.get(0).body(), StandardCharsets.UTF_8).contains("欧阳壹"));
        register.database.clock().advance(Duration.ofMinutes(3));
        assertEquals(1, work.due(10).size(), "a caller that died gives its lease back");
    }

    @Test
    void two_containers_tell_each_change_once() throws Exception {
        Issued all = subscribe(PARTNER, Watch.ALL, "");
        for (int i = 0; i < 30; i++) {
            register.show(i, "13", FIRST_HOSPITAL, "欧阳" + (char) ('一' + i));
        }
        ExecutorService containers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> dispatch = work::dispatch;
            int told = 0;
            for (Future<Integer> one : containers.invokeAll(List.of(dispatch, dispatch, dispatch, dispatch))) {
                told += one.get();
            }
            assertEquals(30, told);
            assertEquals(30, deliveries(PARTNER, all).size());
        } finally {
            containers.shutdownNow();
        }
    }

    @Test
    void a_receiver_that_is_long_away_or_gone_is_disabled_until_it_is_resumed() {
        Issued issued = subscribe(PARTNER, Watch.ALL, "");
        UUID id = issued.subscription().id();
        for (int day = 0; day < 5; day++) {
            register.show(day, "13", FIRST_HOSPITAL, "欧阳一");
            work.dispatch();
            failAll("ConnectException");
            register.database.clock().advance(Duration.ofDays(1));
        }
        assertTrue(webhooks.find(PARTNER, id).disabledAt().isPresent());
        assertEquals(List.of(), work.due(10));
        register.show(9, "13", FIRST_HOSPITAL, "欧阳九");
        assertEquals(0, work.dispatch(), "what is disabled is told nothing");
        assertFalse(webhooks.resume(PARTNER, id).disabledAt().isPresent());
        assertEquals(5, webhooks.redeliverDead(PARTNER, id));
        register.show(8, "13", FIRST_HOSPITAL, "欧阳八");
        work.dispatch();
        Call gone = work.due(10).get(0);
        work.failed(gone.delivery(), "HTTP 410", true);
        assertTrue(webhooks.find(PARTNER, id).disabledAt().isPresent());
        assertTrue(deliveries(PARTNER, issued).stream().noneMatch(delivery -> delivery.state() == State.WAITING));
    }

    @Test
    void a_client_that_was_revoked_is_told_nothing_more() {
        Issued his = subscribe(HIS, Watch.INSTITUTION, FIRST_HOSPITAL.toString());
        Issued all = subscribe(PARTNER, Watch.ALL, "");
        revoked.add(HIS);
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        assertEquals(2, work.dispatch());
        away = HEBEI;
        assertEquals(1, work.due(10).size());
        assertFalse(webhooks.find(HIS, his.subscription().id()).disabledAt().isPresent(), "its province is away: nothing is decided");
        away = null;
        register.database.clock().advance(Duration.ofMinutes(3));
        assertEquals(1, work.due(10).size());
        assertTrue(webhooks.find(HIS, his.subscription().id()).disabledAt().isPresent());
        assertEquals(State.DEAD, deliveries(HIS, his).get(0).state());
        assertFalse(webhooks.find(PARTNER, all.subscription().id()).disabledAt().isPresent());
    }

    @Test
    void a_new_epoch_is_told_as_a_reset() {
        Issued issued = subscribe(PARTNER, Watch.ALL, "");
        register.feed.newEpoch();
        assertEquals(1, work.dispatch());
        assertEquals("register.reset", deliveries(PARTNER, issued).get(0).event());
        register.show(1, "13", FIRST_HOSPITAL, "欧阳一");
        assertEquals(1, work.dispatch());
    }

    @Test
    void one_clients_subscriptions_do_not_exist_for_another() {
        UUID id = subscribe(PARTNER, Watch.ALL, "").subscription().id();
        assertEquals(List.of(), webhooks.list(HIS));
        assertThrows(UnknownException.class, () -> webhooks.find(HIS, id));
        assertThrows(UnknownException.class, () -> webhooks.end(HIS, id));
        assertThrows(UnknownException.class, () -> webhooks.rotate(HIS, id));
        assertThrows(UnknownException.class, () -> webhooks.resume(HIS, id));
        assertThrows(UnknownException.class, () -> webhooks.redeliverDead(HIS, id));
        assertThrows(UnknownException.class, () -> webhooks.deliveries(HIS, id, Optional.empty(), 0, 10));
        assertThrows(UnknownException.class, () -> webhooks.redeliver(HIS, id, UUID.randomUUID()));
        assertThrows(UnknownException.class, () -> webhooks.redeliver(PARTNER, id, UUID.randomUUID()));
        webhooks.end(PARTNER, id);
        assertEquals(List.of(), webhooks.list(PARTNER));
    }
}
