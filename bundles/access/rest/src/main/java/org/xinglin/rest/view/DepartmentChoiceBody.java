package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.Finding;

/** Chooses a department. */
@Schema(name = "DepartmentChoice")
public record DepartmentChoiceBody(@Schema(description = "科室。Department") UUID department) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("department", department);
    }

    @Override
    public String toString() {
        return "DepartmentChoice[]";
    }
}
