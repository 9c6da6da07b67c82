package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.application.DecisionLetters.Letter;

/** Shows the letter of a decision against a person 决定书 (R-REG-137). */
@Schema(name = "DecisionLetter")
public record DecisionLetterView(
        @Schema(description = "写成时间。When it was written") Instant at,
        @Schema(description = "决定书全文，含救济途径。Text with the remedies") TextView text) {

    /** Returns the view. */
    public static DecisionLetterView of(Letter it) {
        return new DecisionLetterView(it.at(), TextView.of(it.text()));
    }
}
