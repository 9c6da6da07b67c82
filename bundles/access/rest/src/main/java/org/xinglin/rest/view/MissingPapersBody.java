package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Says everything that is missing of an application on paper (R-REG-27). */
@Schema(name = "MissingPapers")
public record MissingPapersBody(
        @Schema(description = "需要补正的全部内容，一次告知。Everything that is missing, told once") String text) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("text", text);
    }
}
