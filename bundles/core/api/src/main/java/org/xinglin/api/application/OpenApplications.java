package org.xinglin.api.application;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;

/** Closes applications whose applicant can no longer pursue them (R-ACC-33). */
@ProviderType
public interface OpenApplications {

    /**
     * Closes every unfinished application of a person in the tenants served here. Idempotent; returns how many it closed.
     *
     * @throws org.xinglin.api.UnavailableException if a province does not serve now; those that do are done
     */
    int closeAll(PersonId person, String reasonZh, String reasonEn);
}
