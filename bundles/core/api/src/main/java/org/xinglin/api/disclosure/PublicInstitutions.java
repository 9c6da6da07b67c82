package org.xinglin.api.disclosure;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/** Answers the public's questions about institutions (R-PUB-03, R-PUB-06). */
@ProviderType
public interface PublicInstitutions {

    /** The most records that one answer holds; there is no listing and no next page (R-PUB-11). */
    int LIMIT = 20;

    /**
     * Returns the valid institutions of a province whose name contains a text of at least two characters, or in the whole country
     * those of exactly that name; by name. Refused if no name is given (R-PUB-11).
     *
     * @param province the national end for the whole country
     */
    Outcome<List<PublicInstitution>> search(TenantId province, String name);
}
