package org.xinglin.rest.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.xinglin.rest.Services;

/** Counts calls per client address (R-PUB-11). Its configuration may change while the server runs. */
@Component(name = "org.xinglin.rest.limits", service = ClientLimits.class)
@Designate(ocd = ClientLimits.Configuration.class)
public final class ClientLimits {

    private static final List<Network> LOOPBACK = List.of(Network.of("127.0.0.0/8"), Network.of("::1/128"));
    private static final int MOST_CLIENTS = 200_000;
    private static final long SET_BACK = TimeUnit.SECONDS.toNanos(1);

    private final ProofOfWork proofs = new ProofOfWork();
    private final TimeMeter meter;
    private volatile State state;
    private volatile long latest = Long.MIN_VALUE;

    /** Says how much is allowed and whom to believe about addresses. */
    @ObjectClassDefinition(name = "Xinglin REST limits", description = "How often one client address may call")
    public @interface Configuration {

        /** Returns how many public look-ups a minute. */
        @AttributeDefinition(description = "Public look-ups per minute and client address; 0 for no limit")
        int lookups_per_minute() default 60;

        /** Returns how many public look-ups a minute without a proof of work. */
        @AttributeDefinition(description = "Of these, look-ups without a proof of work; 0 for as many. No look-up limit: no proof")
        int lookups_unproven_per_minute() default 10;

        /** Returns how many sign-ins, new accounts and verification codes a minute. */
        @AttributeDefinition(description = "Sign-ins, new accounts and codes per minute and client address; 0 for no limit")
        int credentials_per_minute() default 300;

        /** Returns the proxies whose X-Forwarded-For is believed. */
        @AttributeDefinition(description = "Addresses or networks of proxies whose X-Forwarded-For is believed")
        String[] trusted_proxies() default {};

        /** Returns from where credentials may come without TLS. */
        @AttributeDefinition(description = "loopback: from this machine and through trusted proxies that say https; anywhere: test installations only")
        String plain_http() default "loopback";
    }

    private record State(List<Network> proxies, boolean plainAnywhere, Map<Limited.Kind, Integer> perMinute,
            Map<Limited.Kind, Cache<String, Bucket>> buckets) {
    }

    /** Starts counting. */
    @Activate
    public ClientLimits(@Reference Services services, Configuration configuration) {
        this.meter = new ClockMeter(services);
        configure(configuration);
    }

    @Modified
    void configure(Configuration configuration) {
        this.state = state(configuration);
    }

    private static State state(Configuration configuration) {
        Map<Limited.Kind, Integer> perMinute = new EnumMap<>(Limited.Kind.class);
        perMinute.put(Limited.Kind.LOOKUP, configuration.lookups_per_minute());
        perMinute.put(Limited.Kind.UNPROVEN, configuration.lookups_per_minute() <= 0 ? 0 : configuration.lookups_unproven_per_minute());
        perMinute.put(Limited.Kind.CREDENTIAL, configuration.credentials_per_minute());
        List<Network> proxies = Stream.of(configuration.trusted_proxies()).flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip).filter(text -> !text.isEmpty()).map(Network::of).toList();
        if (!List.of("loopback", "anywhere").contains(configuration.plain_http())) {
            throw new IllegalArgumentException("plain.http of org.xinglin.rest.limits is loopback or anywhere");
        }
        return new State(proxies, "anywhere".equals(configuration.plain_http()), perMinute, buckets());
    }

    private static Map<Limited.Kind, Cache<String, Bucket>> buckets() {
        Map<Limited.Kind, Cache<String, Bucket>> buckets = new EnumMap<>(Limited.Kind.class);
        for (Limited.Kind kind : Limited.Kind.values()) {
            buckets.put(kind, Caffeine.newBuilder().maximumSize(MOST_CLIENTS)
                    .expireAfterAccess(Duration.ofMinutes(5)).executor(Runnable::run).build());
        }
        return buckets;
    }

    /** Counts anew if the clock was set back: what was used up later would not be given again before that time. */
    private void forgetTheFuture() {
        long now = meter.currentTimeNanos();
        if (now < latest - SET_BACK) {
            synchronized (this) {
                if (now < latest - SET_BACK) {
                    state = new State(state.proxies(), state.plainAnywhere(), state.perMinute(), buckets());
                    latest = now;
                }
            }
        } else if (now > latest) {
            latest = now;
        }
    }

    /** Returns the proofs of work that look-ups are asked for. */
    public ProofOfWork proofs() {
        return proofs;
    }

    /** Counts a call. Returns the seconds to wait if it is one too many, else empty. */
    OptionalLong count(Limited.Kind kind, HttpServletRequest request) {
        forgetTheFuture();
        State now = state;
        int allowed = now.perMinute().get(kind);
        if (allowed <= 0) {
            return OptionalLong.empty();
        }
        Bucket bucket = now.buckets().get(kind)
                .get(Network.client(address(request, now.proxies())), address -> bucket(allowed));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1));
    }

    /** Says whether the client reached us over TLS, as the connection or a trusted proxy says. */
    boolean secure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
                && state.proxies().stream().anyMatch(p -> p.contains(request.getRemoteAddr()));
    }

    /** Says whether a request may carry credentials: nobody else can have read it on the way, or the operator does not mind. */
    boolean sealed(HttpServletRequest request) {
        String from = request.getRemoteAddr().replaceAll("[\\[\\]]", "");
        return state.plainAnywhere() || secure(request) || LOOPBACK.stream().anyMatch(it -> it.contains(from));
    }

    /** Returns the nearest address that is no trusted proxy. */
    private static String address(HttpServletRequest request, List<Network> proxies) {
        String address = request.getRemoteAddr();
        String forwarded = proxies.isEmpty() ? null : request.getHeader("X-Forwarded-For");
        if (forwarded == null) {
            return address;
        }
        String[] hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && trusted(address, proxies); i--) {
            address = hops[i].trim();
        }
        return address;
    }

    private static boolean trusted(String address, List<Network> proxies) {
        return proxies.stream().anyMatch(p -> p.contains(address));
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(meter)
                .build();
    }

    private record ClockMeter(Services services) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = services.clock().instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
