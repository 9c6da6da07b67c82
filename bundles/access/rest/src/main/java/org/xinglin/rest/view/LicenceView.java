package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.register.InstitutionLicences.Licence;

/** Shows what an institution's practice licence says (R-PUB-03). */
@Schema(name = "InstitutionLicence")
public record LicenceView(
        @Schema(description = "机构。Institution") UUID institution,
        @Schema(description = "法定代表人。Legal representative") String legalRepresentative,
        @Schema(description = "主要负责人。Principal") String principal,
        @Schema(description = "有效期自。First day") LocalDate validFrom,
        @Schema(description = "有效期至（含）。Last day") LocalDate validTo,
        @Schema(description = "审批机关。Authority") String authority,
        @Schema(description = "录入时间。When it was entered") Instant enteredAt,
        @Schema(description = "录入人。By whom") String enteredBy) {

    /** Returns the view. */
    public static LicenceView of(Licence it) {
        return new LicenceView(it.institution(), it.legalRepresentative(), it.principal(), it.validFrom(), it.validTo(),
                it.authority(), it.enteredAt(), it.enteredBy());
    }
}
