package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Says why an account is revoked (R-ACC-33). */
@Schema(name = "RevocationRequest")
public record RevocationBody(
        @Schema(description = "撤销原因，1–200 字，勿填证件号码。Reason, without numbers of documents") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("reason", reason);
    }

    @Override
    public String toString() {
        return "RevocationRequest[]";
    }
}
