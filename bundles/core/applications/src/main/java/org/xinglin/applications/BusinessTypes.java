package org.xinglin.applications;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;

/**
 * Knows the business types that are there now. They come and go while it runs; of one code the last that came counts.
 *
 * <p>A type that goes while its bundle stays is most likely being updated: who asks for it waits a moment for the new one, and
 * goes on with the former one if that does not come, for half a minute at most. Types are pure, so the former one says what it
 * would have said a second before. One whose bundle is stopped to stay so, or uninstalled, is gone at once.
 */
@Component(name = "org.xinglin.applications.types", service = BusinessTypes.class)
public class BusinessTypes {

    static final Duration KEPT = Duration.ofSeconds(30);
    static final Duration AWAITED = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(BusinessTypes.class);

    private final LongSupplier nanos;
    private final List<BusinessType> bound = new ArrayList<>();
    private volatile Map<String, BusinessType> byCode = Map.of();
    private volatile Map<String, Former> formers = Map.of();

    /** Is a type that went, and whether its bundle is to come back. */
    private record Former(BusinessType type, long since, BooleanSupplier comesBack) {
    }

    /** Activates without any type. */
    @Activate
    public BusinessTypes() {
        this(System::nanoTime);
    }

    BusinessTypes(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "goes")
    void comes(BusinessType type, ServiceReference<BusinessType> from) {
        LeafClasses.load(from.getBundle(), type.getClass());
        bind(type);
    }

    void goes(BusinessType type, ServiceReference<BusinessType> from) {
        Bundle bundle = from.getBundle();
        goes(type, () -> bundle != null && comesBack(bundle));
    }

    /** Says whether a bundle is only away for an update or a refresh, which leaves the wish that it be started. */
    private static boolean comesBack(Bundle bundle) {
        try {
            return bundle.getState() != Bundle.UNINSTALLED && bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
        } catch (IllegalStateException | IllegalArgumentException uninstalledMeanwhile) {
            return false;
        }
    }

    /** Takes a type in. */
    synchronized void bind(BusinessType type) {
        bound.add(type);
        byCode = index();
        formers = without(type.code());
        LOG.info("business type {} is there", type.code());
        notifyAll();
    }

    /** Takes a type out for good. */
    void unbind(BusinessType type) {
        goes(type, () -> false);
    }

    synchronized void goes(BusinessType type, BooleanSupplier comesBack) {
        bound.remove(type);
        byCode = index();
        if (!byCode.containsKey(type.code())) {
            Map<String, Former> now = new TreeMap<>(without(type.code()));
            now.put(type.code(), new Former(type, nanos.getAsLong(), comesBack));
            formers = Map.copyOf(now);
        }
        LOG.info("business type {} is gone", type.code());
    }

    /** Returns all types, by code. */
    List<BusinessType> all() {
        return Stream.concat(byCode.values().stream(), formers.keySet().stream().flatMap(code -> former(code).stream()))
                .sorted(Comparator.comparing(BusinessType::code)).toList();
    }

    /** Returns the type of a code, if it is there. */
    Optional<BusinessType> find(String code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> former(code));
    }

    /** Returns the type of a code. @throws UnavailableException if it is away */
    BusinessType require(String code) {
        return Optional.ofNullable(byCode.get(code)).or(() -> awaited(code)).or(() -> former(code))
                .orElseThrow(() -> new UnavailableException("business type " + code));
    }

    /** Waits for the type that comes in the place of one that just went. */
    private synchronized Optional<BusinessType> awaited(String code) {
        try {
            while (!byCode.containsKey(code) && former(code).isPresent()) {
                long left = AWAITED.toNanos() - age(formers.get(code));
                if (left <= 0) {
                    break;
                }
                wait(left / 1_000_000 + 1);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(byCode.get(code));
    }

    private Optional<BusinessType> former(String code) {
        return Optional.ofNullable(formers.get(code))
                .filter(former -> {
                    boolean kept = age(former) < KEPT.toNanos() && former.comesBack().getAsBoolean();
                    if (!kept) {
                        forget(code, former);
                    }
                    return kept;
                }).map(Former::type);
    }

    private synchronized void forget(String code, Former former) {
        if (formers.get(code) == former) {
            formers = without(code);
        }
    }

    private long age(Former former) {
        return nanos.getAsLong() - former.since();
    }

    private Map<String, Former> without(String code) {
        Map<String, Former> others = new TreeMap<>(formers);
        others.remove(code);
        return Map.copyOf(others);
    }

    private Map<String, BusinessType> index() {
        Map<String, BusinessType> index = new TreeMap<>();
        bound.forEach(type -> index.put(type.code(), type));
        return index;
    }
}
