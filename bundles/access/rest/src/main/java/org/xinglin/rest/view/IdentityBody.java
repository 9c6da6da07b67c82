package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Corrects name and document before activation (R-ACC-07). */
@Schema(name = "Identity")
public record IdentityBody(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document") String idNo) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "idNo", idNo);
    }

    @Override
    public String toString() {
        return "Identity[]";
    }
}
