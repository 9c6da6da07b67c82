package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.questions.QuestionDesk.Reply;

/** Answers a question. */
@Schema(name = "QuestionAnswer")
public record AnswerBody(
        @Schema(description = "答复，2–4000字；不得含有身份证号码和资格证书编码。2 to 4000 characters, without identity numbers") String text,
        @Schema(description = "答复并办结，不再追问。Whether nothing more is said to it", requiredMode = NOT_REQUIRED) boolean closes,
        @Schema(description = "所见问题的版本；已有变化的不予受理。Version of the question as it was seen; refused if it has changed", example = "1")
        int version) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("text", text);
    }

    /** Returns the reply. */
    public Reply reply() {
        return new Reply(text, closes, version);
    }

    @Override
    public String toString() {
        return "QuestionAnswer[" + version + "]";
    }
}
