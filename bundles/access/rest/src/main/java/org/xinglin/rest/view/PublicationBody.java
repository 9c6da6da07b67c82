package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.QuestionDesk.Wording;

/** Publishes a question and its answer (R-PUB-20). */
@Schema(name = "QuestionWording")
public record PublicationBody(
        @Schema(description = "问题类别。What it is about") QuestionCategory category,
        @Schema(description = "公开的问题，2–60字，不得含有个人信息。The question for the public, free of personal data") String title,
        @Schema(description = "公开的解答，2–4000字，不得含有个人信息。The answer for the public, free of personal data") String answer) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("category", category, "title", title, "answer", answer);
    }

    /** Returns the wording. */
    public Wording wording() {
        return new Wording(category, title, answer);
    }
}
