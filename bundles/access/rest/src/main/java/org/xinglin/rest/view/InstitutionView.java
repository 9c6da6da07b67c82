package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.register.Institution;

/** Shows an institution as one that may be chosen. */
@Schema(name = "Institution")
public record InstitutionView(
        @Schema(description = "机构。Institution") UUID id,
        @Schema(description = "名称。Name") String name,
        @Schema(description = "MEDICAL、PREVENTIVE 或 MATERNAL_CHILD") String kind,
        @Schema(description = "等级。Level") String level,
        @Schema(description = "六位区划代码。Division") String divisionCode,
        @Schema(description = "地址。Address") String address,
        @Schema(description = "VALID、SUSPENDED 或 CANCELLED") String status,
        @Schema(description = "诊疗科目代码。Subjects") List<String> subjects) {

    /** Returns the view. */
    public static InstitutionView of(Institution it) {
        return new InstitutionView(it.id(), it.name(), it.kind(), it.level(), it.divisionCode(), it.address(),
                it.status(), it.subjects());
    }
}
