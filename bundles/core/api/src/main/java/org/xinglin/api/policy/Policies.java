package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.Case;

/** Picks the policies in force and judges cases by all of them. */
@ProviderType
public interface Policies {

    /** Judges a case by every provision in force on {@code case.on()} for its tenant and type (R-POL-02). */
    Judgement judge(Case applied);

    /**
     * Judges a case again by the very versions and values of parameters that were used before, whatever is in force now (R-POL-03).
     *
     * @throws UnavailableException if a version is not kept here
     */
    default Judgement judge(Case applied, Judgement before) {
        throw new UnavailableException("policy archive");
    }

    /** Returns the parameters in force for a tenant on a day. */
    Parameters parameters(TenantId tenant, LocalDate on);

    /** Returns the day that lies that many working days after a day, by the holiday policies in force (R-REG-25, 26). */
    LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days);

    /** Returns the policies that serve now, those on trial included. */
    List<Policy> bound();

    /** Returns which of these ids are not bound. */
    default List<String> missing(Set<String> expected) {
        Set<String> ids = bound().stream().map(Policy::id).collect(Collectors.toSet());
        return expected.stream().filter(id -> !ids.contains(id)).sorted().toList();
    }
}
