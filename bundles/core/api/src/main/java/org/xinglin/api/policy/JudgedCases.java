package org.xinglin.api.policy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;

/** Gives judgements together with what was judged, so that each can be explained and made again (R-POL-03). */
@ProviderType
public interface JudgedCases {

    /**
     * Returns each judgement of an application, oldest first; none if it does not exist.
     *
     * @throws org.xinglin.api.UnavailableException if the tenant's database is away
     */
    List<Judged> of(TenantId tenant, UUID application);

    /**
     * Is a judgement and its inputs.
     *
     * @param stage SUBMISSION, DECISION (an attempt to approve) or ENACTMENT (judged again before it took effect)
     * @param refused whether anything was violated
     */
    record Judged(String stage, Instant at, boolean refused, Case applied, Judgement judgement) {
    }
}
