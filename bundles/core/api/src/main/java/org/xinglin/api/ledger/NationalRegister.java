package org.xinglin.api.ledger;

import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.Standing;

/** Tells how persons stand nationally, by the ledger. */
@ProviderType
public interface NationalRegister {

    /** Returns a person's registrations and what hangs on them, in all provinces, valid and ended, oldest first. */
    Standing standingOf(PersonId person);
}
