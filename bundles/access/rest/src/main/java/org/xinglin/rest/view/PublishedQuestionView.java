package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.questions.Publication;
import org.xinglin.api.questions.QuestionCategory;

/** Shows a question and its answer to the public. */
@Schema(name = "PublishedQuestion")
public record PublishedQuestionView(
        @Schema(description = "编号。Id") long id,
        @Schema(description = "问题类别。What it is about") QuestionCategory category,
        @Schema(description = "类别名称。Its title") TextView categoryTitle,
        @Schema(description = "问题。Question") String title,
        @Schema(description = "解答。Answer") String answer,
        @Schema(description = "公开时间。When it was published") Instant publishedAt) {

    /** Returns the view. */
    public static PublishedQuestionView of(Publication it) {
        return new PublishedQuestionView(it.question(), it.category(), TextView.of(it.category().title()), it.title(), it.answer(), it.at());
    }
}
