package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.Text;

/** Shows a wording in both languages. */
@Schema(name = "Text", description = "中文与英文。Chinese and English")
public record TextView(@Schema(description = "中文") String zh, @Schema(description = "English") String en) {

    /** Returns the view of a text. */
    public static TextView of(Text text) {
        return new TextView(text.zh(), text.en());
    }
}
