package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.Questions.Draft;

/** Asks a question. */
@Schema(name = "QuestionDraft")
public record QuestionBody(
        @Schema(description = "问题类别。What it is about") QuestionCategory category,
        @Schema(description = "问题标题，2–60字。Title, 2 to 60 characters", example = "如何申请多执业机构备案") String title,
        @Schema(description = "问题详细描述，2–2000字；不得含有身份证号码和资格证书编码。The question, 2 to 2000 characters, without identity numbers")
        String text) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("category", category, "title", title, "text", text);
    }

    /** Returns the draft. */
    public Draft draft() {
        return new Draft(category, title, text);
    }

    @Override
    public String toString() {
        return "QuestionDraft[" + category + "]";
    }
}
