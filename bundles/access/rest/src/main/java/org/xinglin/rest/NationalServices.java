package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.takeover.TakeOver;

/** Holds the services that only the national operator uses, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.national-services", service = NationalServices.class)
public final class NationalServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile TakeOver takeOver;

    /** Returns the take-over of registers. */
    public TakeOver takeOver() {
        TakeOver service = takeOver;
        if (service == null) {
            throw new UnavailableException("take-over");
        }
        return service;
    }
}
