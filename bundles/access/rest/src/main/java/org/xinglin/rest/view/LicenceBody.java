package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.register.InstitutionLicences.Wanted;

/** Says what an institution's practice licence says (R-PUB-03). */
@Schema(name = "InstitutionLicenceRequest")
public record LicenceBody(
        @Schema(description = "法定代表人。Legal representative") String legalRepresentative,
        @Schema(description = "主要负责人。Principal") String principal,
        @Schema(description = "有效期自。First day") LocalDate validFrom,
        @Schema(description = "有效期至（含）。Last day") LocalDate validTo) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("legalRepresentative", legalRepresentative, "principal", principal, "validFrom", validFrom,
                "validTo", validTo);
    }

    /** Returns it as the register takes it. */
    public Wanted wanted() {
        return new Wanted(legalRepresentative, principal, validFrom, validTo);
    }
}
