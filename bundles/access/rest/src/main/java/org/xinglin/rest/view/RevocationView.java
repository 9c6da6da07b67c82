package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.AccountDesk.Revocation;

/** Shows what became of an account, and why (R-ACC-33). */
@Schema(name = "Revocation")
public record RevocationView(
        @Schema(description = "账户。Account") UUID account,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "撤销时间。When") Instant at,
        @Schema(description = "经手人。By whom") String by,
        @Schema(description = "原因。Why") String reason) {

    /** Returns the view. */
    public static RevocationView of(Revocation it) {
        return new RevocationView(it.account(), it.person().value(), it.name(), it.at(), it.by(), it.reason());
    }
}
