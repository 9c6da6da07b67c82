package org.xinglin.routes.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NoticeSender.Sent;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.camel.RouteContext;

class NoticeDeliveryTest {

    private static final Instant TEN = Instant.parse("2026-11-23T02:00:00Z");
    private static final String REFUSES = "direct:nobody?block=false&failIfNoConsumers=true";
    private static final Outgoing SMS = new Outgoing(Channel.MOBILE, "13800000658", "138****0658", "您的校验码是123456。");
    private static final Outgoing MAIL = new Outgoing(Channel.EMAIL, "a@example.cn", "a***@example.cn", "您的校验码是654321。");

    @TempDir
    private Path folder;
    private LocalOutbox outbox;
    private RouteContext camel;

    @AfterEach
    void stop() {
        camel.close();
    }

    @Test
    void without_endpoints_a_notice_goes_to_the_local_outbox() {
        delivery(Map.of(), Optional.of(SMS), TEN).accept(message());
        assertEquals(new Sent(TEN, "13", "MOBILE", "138****0658", SMS.text()), outbox.sent(1).get(0));
    }

    @Test
    void a_gateway_gets_a_form_and_the_outbox_keeps_no_text() throws Exception {
        NoticeDelivery delivery = delivery(Map.of(Channel.MOBILE, "mock:sms"), Optional.of(SMS), TEN);
        MockEndpoint gateway = camel.camel().getEndpoint("mock:sms", MockEndpoint.class);
        gateway.expectedBodiesReceived(
                "to=13800000658&text=%E6%82%A8%E7%9A%84%E6%A0%A1%E9%AA%8C%E7%A0%81%E6%98%AF123456%E3%80%82");
        gateway.expectedHeaderReceived(Exchange.HTTP_METHOD, "POST");
        delivery.accept(message());
        gateway.assertIsSatisfied();
        assertEquals("（已发送）", outbox.sent(1).get(0).text());
    }

    @Test
    void a_mail_server_gets_the_text_with_its_address() throws Exception {
        NoticeDelivery delivery = delivery(Map.of(Channel.EMAIL, "mock:mail"), Optional.of(MAIL), TEN);
        MockEndpoint server = camel.camel().getEndpoint("mock:mail", MockEndpoint.class);
        server.expectedBodiesReceived(MAIL.text());
        server.expectedHeaderReceived("To", "a@example.cn");
        delivery.accept(message());
        server.assertIsSatisfied();
    }

    @Test
    void a_refused_notice_is_tried_again_and_given_up_after_a_day() {
        NoticeDelivery now = delivery(Map.of(Channel.MOBILE, REFUSES), Optional.of(SMS), TEN);
        NoticeNotSentException e = assertThrows(NoticeNotSentException.class, () -> now.accept(message()));
        assertFalse(e.getMessage().contains("658") || e.getMessage().contains("123456"));
        assertTrue(outbox.sent(1).isEmpty());
        camel.close();
        delivery(Map.of(Channel.MOBILE, REFUSES), Optional.of(SMS), TEN.plus(Duration.ofHours(25))).accept(message());
        assertEquals("（未能发送）", outbox.sent(1).get(0).text());
    }

    @Test
    void who_cannot_be_reached_gets_nothing() {
        delivery(Map.of(), Optional.empty(), TEN).accept(message());
        assertTrue(outbox.sent(1).isEmpty());
    }

    @Test
    void an_endpoint_without_its_component_is_told_at_the_start() {
        delivery(Map.of(), Optional.empty(), TEN);
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> RouteContext.start("notices",
                NoticesRoute.class, new NoticeRoutes(Map.of(Channel.MOBILE, "nosuch:gateway")), Map.of()));
        assertTrue(e.getMessage().contains("nosuch"), e.getMessage());
    }

    private NoticeDelivery delivery(Map<Channel, String> endpoints, Optional<Outgoing> composed, Instant now) {
        NoticeRoutes routes = new NoticeRoutes(endpoints);
        outbox = new LocalOutbox(folder, 10);
        camel = RouteContext.start("notices", NoticesRoute.class, routes, Map.of());
        return new NoticeDelivery(message -> composed, routes, camel.producer(), outbox, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Message message() {
        return new Message(new UUID(0, 1), TenantId.of("13"), TenantId.of("13"), Topic.NOTICE, "person", "{}", TEN, 0);
    }
}
