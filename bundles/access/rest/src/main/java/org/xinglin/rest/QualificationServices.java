package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.qualification.Arrivals;
import org.xinglin.api.qualification.Corrections;

/** Holds the services around the register of qualifications; each may come and go, as {@link Services} says. */
@Component(name = "org.xinglin.rest.qualification-services", service = QualificationServices.class)
public final class QualificationServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Arrivals arrivals;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Corrections corrections;

    /** Returns the look-up of what examinations gave. */
    public Arrivals arrivals() {
        return there(arrivals);
    }

    /** Returns the corrections on their way. */
    public Corrections corrections() {
        return there(corrections);
    }

    private static <T> T there(T service) {
        if (service == null) {
            throw new UnavailableException("qualifications");
        }
        return service;
    }
}
