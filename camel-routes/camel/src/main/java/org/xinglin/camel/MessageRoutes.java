package org.xinglin.camel;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;

/**
 * Carries messages of some topics from the outboxes of some tenants to their endpoints, one Camel route per topic.
 *
 * <p>Endpoints come and go while it runs. The messages of one that is away wait at their sender; when it comes, or when a tenant
 * becomes ready, all that waits is tried at once.
 */
public final class MessageRoutes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MessageRoutes.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final String name;
    private final Exchange exchange;
    private final Tenants tenants;
    private final Predicate<TenantId> senders;
    private final Map<String, String> routeIds;
    private final ConcurrentMap<String, MessageEndpoint> endpoints = new ConcurrentHashMap<>();
    private final Set<TenantId> ready = new HashSet<>();
    private final ScheduledExecutorService watch;
    private final RouteContext camel;
    private final OutboxPump pump;

    private MessageRoutes(String name, Class<?> owner, Exchange exchange, Tenants tenants, Predicate<TenantId> senders,
            Map<String, String> routeIds, int threads, int lanes) {
        this.name = name;
        this.exchange = exchange;
        this.tenants = tenants;
        this.senders = senders;
        this.routeIds = Map.copyOf(routeIds);
        this.camel = RouteContext.start(name, owner, routes(), Map.of());
        this.pump = OutboxPump.start(name, exchange, tenants, senders, List.copyOf(routeIds.keySet()), threads, lanes, LOOK,
                this::hand);
        this.watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "xinglin-" + name + "-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::watchTenants, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Starts the routes and the pump that feeds them.
     *
     * @param name the counterparty; names the Camel context and the threads
     * @param owner a class of the route bundle
     * @param senders whose outboxes are emptied
     * @param routeIds the route's id by topic, {@code <counterparty>.<object>.<verb>}
     * @param threads how many tenants are worked on at once
     * @param lanes how many messages of one tenant are delivered at once, those of one receiver and key in order
     */
    public static MessageRoutes start(String name, Class<?> owner, Exchange exchange, Tenants tenants,
            Predicate<TenantId> senders, Map<String, String> routeIds, int threads, int lanes) {
        return new MessageRoutes(name, owner, exchange, tenants, senders, routeIds, threads, lanes);
    }

    /** Begins to deliver to an endpoint, if its topic is one of these routes'. */
    public void add(MessageEndpoint endpoint) {
        if (routeIds.containsKey(endpoint.topic())) {
            endpoints.put(endpoint.topic(), endpoint);
            tryAllSoon();
        }
    }

    /** Delivers no more to an endpoint; its messages wait. */
    public void remove(MessageEndpoint endpoint) {
        endpoints.remove(endpoint.topic(), endpoint);
    }

    /** Lets the messages under way arrive, then stops. */
    @Override
    public void close() {
        watch.shutdownNow();
        pump.close();
        camel.close();
    }

    private RouteBuilder routes() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                routeIds.forEach((topic, id) -> from("direct:" + topic).routeId(id)
                        .process(passing -> receive(passing.getMessage().getBody(Message.class))));
            }
        };
    }

    private void hand(Message message) {
        try {
            camel.producer().sendBody("direct:" + message.topic(), message);
        } catch (CamelExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void receive(Message message) {
        MessageEndpoint endpoint = endpoints.get(message.topic());
        if (endpoint == null) {
            throw new UnavailableException("endpoint of " + message.topic());
        }
        endpoint.receive(message);
    }

    private void watchTenants() {
        try {
            Set<TenantId> now = tenants.ready().stream().map(Tenant::id).collect(Collectors.toSet());
            boolean more = !ready.containsAll(now);
            ready.clear();
            ready.addAll(now);
            if (more) {
                tryAll();
            }
        } catch (RuntimeException e) {
            LOG.warn("{}: cannot look at the tenants now", name, e);
        }
    }

    private void tryAllSoon() {
        try {
            watch.execute(this::tryAll);
        } catch (RejectedExecutionException closing) {
            LOG.debug("{}: closing", name);
        }
    }

    private void tryAll() {
        for (Tenant tenant : tenants.ready()) {
            if (senders.test(tenant.id())) {
                try {
                    exchange.retryNow(tenant.id());
                } catch (UnavailableException | UnknownException away) {
                    LOG.debug("{}: tenant {} is away: {}", name, tenant.id(), away.getMessage());
                } catch (RuntimeException e) {
                    LOG.warn("{}: what waits in tenant {} is tried when its pause is over", name, tenant.id(), e);
                }
            }
        }
    }
}
