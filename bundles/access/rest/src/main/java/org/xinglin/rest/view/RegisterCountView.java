package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.register.RegisterStatistics.Count;

/** Shows one count of a register. */
@Schema(name = "RegisterCount")
public record RegisterCountView(
        @Schema(description = "STATUS、LEVEL、CATEGORY、SCOPE、TITLE、EDUCATION、FILING、LEGACY_MULTISITE。What is counted") String dimension,
        @Schema(requiredMode = NOT_REQUIRED, description = "代码；登记簿没有的缺省。Code; absent if the register does not say") String code,
        @Schema(description = "数量。Count") long count) {

    /** Returns the view. */
    public static RegisterCountView of(Count it) {
        return new RegisterCountView(it.dimension().name(), Views.orNull(it.code()), it.count());
    }
}
