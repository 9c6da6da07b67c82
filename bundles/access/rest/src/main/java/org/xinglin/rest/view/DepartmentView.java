package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.register.Departments.Department;

/** Shows a department 科室. */
@Schema(name = "Department")
public record DepartmentView(
        @Schema(description = "科室。Department") UUID id,
        @Schema(description = "科室名称。Name") String name,
        @Schema(description = "诊疗科目代码。Subjects") List<String> subjects,
        @Schema(description = "未关闭。Whether it is open") boolean open,
        @Schema(description = "医师人数。Doctors who have it") long doctors) {

    /** Returns the view. */
    public static DepartmentView of(Department it) {
        return new DepartmentView(it.id(), it.name(), it.subjects(), it.open(), it.doctors());
    }
}
