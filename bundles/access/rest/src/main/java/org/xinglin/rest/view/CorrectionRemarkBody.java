package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Says what the exam centre answered, or how it was brought to its end. */
@Schema(name = "CorrectionRemark")
public record CorrectionRemarkBody(@Schema(description = "说明。Remark") String remark) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("remark", remark);
    }
}
