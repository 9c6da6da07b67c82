package org.xinglin.routes.notices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notices.Outgoing;

/** Sends notices out through the endpoints that are configured; a channel without one has no route. */
final class NoticeRoutes extends RouteBuilder {

    private static final String SUBJECT = "医师电子化注册信息系统";

    private final Map<Channel, String> endpoints;

    NoticeRoutes(Map<Channel, String> endpoints) {
        this.endpoints = Map.copyOf(endpoints);
    }

    /** Says whether a channel has a route; without one its notices go to the local outbox alone. */
    boolean leads(Channel channel) {
        return endpoints.containsKey(channel);
    }

    /** Returns where a notice for a channel enters; fails to the caller if it could not be sent. */
    static String entrance(Channel channel) {
        return channel == Channel.MOBILE ? "direct:notices.mobile" : "direct:notices.email";
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        if (leads(Channel.MOBILE)) {
            from(entrance(Channel.MOBILE)).routeId("notices.mobile.send")
                    .process(NoticeRoutes::asForm)
                    .to(endpoints.get(Channel.MOBILE));
        }
        if (leads(Channel.EMAIL)) {
            from(entrance(Channel.EMAIL)).routeId("notices.email.send")
                    .process(NoticeRoutes::asMail)
                    .to(endpoints.get(Channel.EMAIL));
        }
    }

    private static void asForm(Exchange exchange) {
        Outgoing notice = exchange.getMessage().getBody(Outgoing.class);
        exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");
        exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/x-www-form-urlencoded; charset=UTF-8");
        exchange.getMessage().setBody("to=" + URLEncoder.encode(notice.address(), StandardCharsets.UTF_8)
                + "&text=" + URLEncoder.encode(notice.text(), StandardCharsets.UTF_8));
    }

    private static void asMail(Exchange exchange) {
        Outgoing notice = exchange.getMessage().getBody(Outgoing.class);
        exchange.getMessage().setHeader("To", notice.address());
        exchange.getMessage().setHeader("Subject", SUBJECT);
        exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "text/plain; charset=UTF-8");
        exchange.getMessage().setBody(notice.text());
    }
}
