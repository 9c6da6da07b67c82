package org.xinglin.rest;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.policy.JudgedCases;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.policy.Trials;

/** Holds the services around policies, each of which may come and go, as {@link Services} does. */
@Component(name = "org.xinglin.rest.policy-services", service = PolicyServices.class)
public final class PolicyServices {

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Policies serving;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile PolicyDesk desk;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile JudgedCases judged;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Replays replays;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Trials trials;

    /** Returns what serves. */
    public Policies serving() {
        return there(serving, "policies");
    }

    /** Returns the desk of those who write policies. */
    public PolicyDesk desk() {
        return there(desk, "policies");
    }

    /** Returns the desk if it is there: what it adds in words is not waited for. */
    public Optional<PolicyDesk> deskIfThere() {
        return Optional.ofNullable(desk);
    }

    /** Returns the judgements with what was judged. */
    public JudgedCases judged() {
        return there(judged, "applications");
    }

    /** Returns the replays. */
    public Replays replays() {
        return there(replays, "policy-replays");
    }

    /** Returns the figures of trials. */
    public Trials trials() {
        return there(trials, "applications");
    }

    private static <T> T there(T service, String part) {
        if (service == null) {
            throw new UnavailableException(part);
        }
        return service;
    }
}
