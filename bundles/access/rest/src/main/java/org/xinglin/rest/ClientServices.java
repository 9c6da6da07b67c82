package org.xinglin.rest;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.client.ClientCalls;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.api.client.Clients;
import org.xinglin.api.client.RepeatedCalls;

/** Holds the services around clients, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.client-services", service = ClientServices.class)
public final class ClientServices {

    private static final String PART = "clients";

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Clients clients;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ClientCalls calls;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile ClientDesk desk;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile RepeatedCalls repeats;

    /** Returns who knows the clients. */
    public Clients clients() {
        return there(clients);
    }

    /** Returns the record of their calls. */
    public ClientCalls calls() {
        return there(calls);
    }

    /** Returns who looks after them. */
    public ClientDesk desk() {
        return there(desk);
    }

    /** Returns the answers to calls that may come again. */
    public RepeatedCalls repeats() {
        return there(repeats);
    }

    private static <T> T there(T service) {
        if (service == null) {
            throw new UnavailableException(PART);
        }
        return service;
    }
}
