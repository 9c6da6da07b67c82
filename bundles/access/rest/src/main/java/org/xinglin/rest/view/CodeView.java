package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;

/** Shows a code and what it means. */
@Schema(name = "Meaning", description = "代码及含义。A code and what it means")
public record CodeView(
        @Schema(description = "代码。Code") String code,
        @Schema(description = "名称。Name") TextView name,
        @Schema(requiredMode = NOT_REQUIRED, description = "所属大类。Code of what it belongs to") String within) {

    /** Returns the view of a code that belongs to nothing else. */
    public static CodeView of(String code, String zh, String en) {
        return new CodeView(code, new TextView(zh, en), null);
    }
}
