package org.xinglin.api.application;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;

/** Closes applications whose applicant can no longer pursue them (R-ACC-33). */
@ProviderType
public interface OpenApplications {

    /** Closes every unfinished application of a person in the tenants served here. Idempotent; returns how many it closed. */
    int closeAll(PersonId person, String reasonZh, String reasonEn);
}
