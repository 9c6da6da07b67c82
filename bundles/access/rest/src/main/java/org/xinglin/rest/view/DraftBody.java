package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Brings a policy's text to be checked. */
@Schema(name = "PolicyDraft")
public record DraftBody(
        @Schema(requiredMode = NOT_REQUIRED, description = "文件名，用于提示。Name of the file, for messages",
                example = "law-2022.policy.yaml") String file,
        @Schema(description = "全文（YAML）。The whole text") String text) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("text", text);
    }

    /** Returns a name for messages. */
    public String named() {
        return named(file);
    }

    static String named(String file) {
        return file == null || file.isBlank() ? "draft.policy.yaml" : file.replaceAll(".*[/\\\\]", "");
    }
}
