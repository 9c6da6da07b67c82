package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.xinglin.api.register.InstitutionNames.Named;

/** Shows a name of an institution with its days (R-INS-05). */
@Schema(name = "InstitutionName")
public record InstitutionNameView(
        @Schema(description = "机构名称。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "启用日期；最初的名称没有。First day; absent for the first name known") LocalDate from,
        @Schema(requiredMode = NOT_REQUIRED, description = "停用日期（不含）；现名称没有。First day without it; absent for the present one") LocalDate to) {

    /** Returns the view. */
    public static InstitutionNameView of(Named it) {
        return new InstitutionNameView(it.name(), Views.orNull(it.from()), Views.orNull(it.to()));
    }
}
