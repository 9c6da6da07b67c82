package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.register.Departments.Wanted;

/** Says what a department is to be. */
@Schema(name = "DepartmentWanted")
public record DepartmentBody(
        @Schema(description = "科室名称，不超过50字。Name, 50 characters at most") String name,
        @Schema(description = "诊疗科目代码，一个或多个。Subjects, one or more") List<String> subjects) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "subjects", subjects == null || subjects.contains(null) ? null : subjects);
    }

    /** Returns it as the register takes it. */
    public Wanted wanted() {
        return new Wanted(name, subjects);
    }

    @Override
    public String toString() {
        return "DepartmentWanted[]";
    }
}
