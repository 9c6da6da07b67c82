package org.xinglin.routes.notices;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NoticeSender;
import org.xinglin.api.account.Notices;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.camel.OutboxPump;
import org.xinglin.camel.RouteContext;

/** Pumps the notices of every tenant out, and shows what went (R-REG-54, R-ACC-10). */
@Component(name = "org.xinglin.routes.notices", service = NoticeSender.class, immediate = true)
@Designate(ocd = Configuration.class)
public final class NoticesRoute implements NoticeSender {

    private static final int THREADS = 2;

    private final LocalOutbox outbox;
    private final RouteContext camel;
    private final OutboxPump pump;

    /** Starts the routes that are configured, then the pump. */
    @Activate
    public NoticesRoute(BundleContext bundle, @Reference Exchange exchange, @Reference Tenants tenants,
            @Reference Notices notices, @Reference Clock clock, Configuration configuration) {
        outbox = new LocalOutbox(directory(bundle, configuration), configuration.keep());
        NoticeRoutes routes = new NoticeRoutes(endpoints(configuration));
        camel = RouteContext.start("notices", NoticesRoute.class, routes, Map.of());
        NoticeDelivery delivery = new NoticeDelivery(notices, routes, camel.producer(), outbox, clock);
        pump = OutboxPump.start("notices", exchange, tenants, List.of(Topic.NOTICE), THREADS,
                Duration.ofSeconds(configuration.look_seconds()), delivery);
    }

    /** Lets the notice under way go, then stops. */
    @Deactivate
    public void close() {
        pump.close();
        camel.close();
    }

    @Override
    public List<Sent> sent(int limit) {
        return outbox.sent(limit);
    }

    private static Path directory(BundleContext bundle, Configuration configuration) {
        if (!configuration.directory().isBlank()) {
            return Path.of(configuration.directory());
        }
        String data = bundle.getProperty("karaf.data");
        return Path.of(data == null ? "data" : data, "notices");
    }

    private static Map<Channel, String> endpoints(Configuration configuration) {
        Map<Channel, String> endpoints = new EnumMap<>(Channel.class);
        if (!configuration.mobile_uri().isBlank()) {
            endpoints.put(Channel.MOBILE, configuration.mobile_uri());
        }
        if (!configuration.email_uri().isBlank()) {
            endpoints.put(Channel.EMAIL, configuration.email_uri());
        }
        return endpoints;
    }
}
