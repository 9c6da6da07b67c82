package org.xinglin.api.policy;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Counts what policies on trial would have decided otherwise since they were deployed. */
@ProviderType
public interface Trials {

    /** Returns the figures of every policy on trial that ever judged an application of a province that serves. */
    List<Trial> all();

    /**
     * Is a version of a policy on trial in a province; each application counts once, by its last judgement.
     *
     * @param applications judged beside those in force
     * @param wouldRefuse passable, but not by the trial
     * @param wouldPass refusable, but the trial says of each objection that it does not stand
     */
    record Trial(PolicyRef policy, TenantId tenant, long applications, long wouldRefuse, long wouldPass,
            List<OfProvision> provisions) {

        /** Takes a copy. */
        public Trial {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * Counts a provision's verdicts on trial.
     *
     * @param wouldRefuse how many violations are of passable applications
     */
    record OfProvision(String provision, long satisfied, long violated, long undetermined, long wouldRefuse) {
    }
}
