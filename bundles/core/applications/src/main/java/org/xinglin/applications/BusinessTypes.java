package org.xinglin.applications;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;

/** Knows the business types that are there now. They come and go while it runs; of one code the last that came counts. */
@Component(name = "org.xinglin.applications.types", service = BusinessTypes.class)
public class BusinessTypes {

    private static final Logger LOG = LoggerFactory.getLogger(BusinessTypes.class);

    private final List<BusinessType> bound = new ArrayList<>();
    private volatile Map<String, BusinessType> byCode = Map.of();

    /** Activates without any type. */
    @Activate
    public BusinessTypes() {
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void bind(BusinessType type) {
        bound.add(type);
        byCode = index();
        LOG.info("business type {} is there", type.code());
    }

    synchronized void unbind(BusinessType type) {
        bound.remove(type);
        byCode = index();
        LOG.info("business type {} is gone", type.code());
    }

    /** Returns all types, by code. */
    List<BusinessType> all() {
        return byCode.values().stream().sorted(Comparator.comparing(BusinessType::code)).toList();
    }

    /** Returns the type of a code, if it is there. */
    Optional<BusinessType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the type of a code. @throws UnavailableException if it is away */
    BusinessType require(String code) {
        return find(code).orElseThrow(() -> new UnavailableException("business type " + code));
    }

    private Map<String, BusinessType> index() {
        Map<String, BusinessType> index = new TreeMap<>();
        bound.forEach(type -> index.put(type.code(), type));
        return index;
    }
}
