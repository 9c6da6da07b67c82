package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.Finding;

/** Shows one reason of a refusal. */
@Schema(name = "Finding", description = "一条原因。One reason")
public record FindingView(
        @Schema(description = "稳定代码。Stable code", example = "one-valid-registration-per-place") String code,
        @Schema(description = "所依据的规则。Rule or article", example = "R-REG-68") String rule,
        @Schema(description = "所涉字段（JSON Pointer），可为空。Field, or empty", example = "/form/scopes") String field,
        @Schema(description = "说明。Wording") TextView message) {

    /** Returns the view of a finding. */
    public static FindingView of(Finding finding) {
        return new FindingView(finding.code(), finding.rule(), finding.field(), TextView.of(finding.message()));
    }
}
