package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Asks on. */
@Schema(name = "QuestionFollowUp")
public record FollowUpBody(@Schema(description = "追问或补充，2–2000字。2 to 2000 characters") String text) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("text", text);
    }

    @Override
    public String toString() {
        return "QuestionFollowUp[]";
    }
}
