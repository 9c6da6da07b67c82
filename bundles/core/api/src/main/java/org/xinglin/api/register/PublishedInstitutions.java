package org.xinglin.api.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/**
 * Says again what a province has told the national end of its institutions, as it stands now: by it the public register is compared and
 * rebuilt, for institutions are in no ledger (R-PUB-03, R-PUB-12, R-INS-05).
 */
@ProviderType
public interface PublishedInstitutions {

    /** Returns what is public of the valid institutions that have a licence, by id. @param after the last id of the page before */
    List<InstitutionPublished> published(TenantId tenant, Optional<UUID> after, int limit);

    /** Returns the name in force of each institution that was ever renamed, by id. @param after the last id of the page before */
    List<InstitutionRenamed> renamed(TenantId tenant, Optional<UUID> after, int limit);
}
