package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.account.DoctorChecks;

/** Asks about one doctor by document number (R-ACC-39). */
@Schema(name = "DoctorCheckRequest")
public record DoctorCheckBody(
        @Schema(description = "QUALIFICATION 资格，REGISTRATION 注册，CREDIT 信用。What is asked for") DoctorChecks.Kind kind,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document") String idNo) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("kind", kind, "idNo", idNo);
    }

    @Override
    public String toString() {
        return "DoctorCheckRequest[]";
    }
}
