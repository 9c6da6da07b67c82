package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.register.Departments.Place;

/** Shows a doctor's department. */
@Schema(name = "DepartmentPlace")
public record DepartmentPlaceView(
        @Schema(description = "科室。Department") UUID department,
        @Schema(description = "科室名称。Its name") String name,
        @Schema(description = "自。Since") Instant since,
        @Schema(description = "DOCTOR 医师自选，INSTITUTION 机构设置。Who set it") String setter,
        @Schema(description = "设置人。By whom") String by) {

    /** Returns the view, or null if there is none. */
    public static DepartmentPlaceView of(Place it) {
        return it == null ? null : new DepartmentPlaceView(it.department(), it.name(), it.since(), it.setter().name(), it.by());
    }
}
