package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Keeps what an institution's practice licence 医疗机构执业许可证 says beside the register's own particulars (R-PUB-03). The authority that
 * registered it enters it; with that the institution is public, and stays so while it is valid.
 */
@ProviderType
public interface InstitutionLicences {

    /** Returns the licence as it was entered last; empty if none ever was. */
    Optional<Licence> of(TenantId tenant, UUID institution);

    /** Enters a licence, or its new particulars; by an authority that registered the institution. What was before is kept. */
    Outcome<Licence> enter(Staff officer, UUID institution, Wanted wanted);

    /**
     * Is what a licence says.
     *
     * @param legalRepresentative 法定代表人
     * @param principal 主要负责人
     * @param validFrom first day of the licence
     * @param validTo last day, inclusive
     */
    record Wanted(String legalRepresentative, String principal, LocalDate validFrom, LocalDate validTo) {
    }

    /** Is a licence that was entered. @param authority name of the authority 审批机关 */
    record Licence(UUID institution, String legalRepresentative, String principal, LocalDate validFrom, LocalDate validTo,
            String authority, Instant enteredAt, String enteredBy) {
    }
}
