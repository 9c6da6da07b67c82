package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.xinglin.api.register.Departments.Event;

/** Shows one thing that was done to a department. */
@Schema(name = "DepartmentEvent")
public record DepartmentEventView(
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "经办人。By whom") String by,
        @Schema(description = "CREATED 新增，CHANGED 修改，CLOSED 关闭。What") String what,
        @Schema(description = "当时的名称。Name then") String name,
        @Schema(description = "当时的诊疗科目。Subjects then") List<String> subjects) {

    /** Returns the view. */
    public static DepartmentEventView of(Event it) {
        return new DepartmentEventView(it.at(), it.by(), it.what().name(), it.name(), it.subjects());
    }
}
