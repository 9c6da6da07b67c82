package org.xinglin.api.policy;

import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.business.Case;

/** Is one demand of the law, named for what it demands. Pure. */
@ConsumerType
public interface Provision {

    /** Returns the id, for example {@code one-valid-registration-per-place}; it stands in exactly one place. */
    String id();

    /** Returns the codes of the business types that it judges. */
    Set<String> types();

    /** Returns where it stands. */
    Basis basis();

    /** Judges a case. A missing fact gives {@link Verdict.Undetermined}. */
    Verdict judge(Case applied, Parameters parameters);
}
