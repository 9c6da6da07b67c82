package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyDesk;

/** Explains one provision's verdict. */
@Schema(name = "Reason")
public record ReasonView(
        @Schema(description = "结论。What it said") VerdictView verdict,
        @Schema(description = "条件原文，可为空。What the text demands, as written; may be empty") String condition,
        @Schema(description = "所见的值。The values that it saw") List<Value> values) {

    /** Shows a fact or a parameter. */
    @Schema(name = "ReasonValue")
    public record Value(
            @Schema(description = "事实或参数。Fact or parameter") String name,
            @Schema(description = "值。Value") String value) {
    }

    /** Returns the view of a line with what is known of it. */
    public static ReasonView of(Judgement.Line line, List<PolicyDesk.Reason> reasons) {
        return reasons.stream().filter(r -> r.line().provision().equals(line.provision()) && r.line().policy().equals(line.policy()))
                .findFirst().map(r -> new ReasonView(VerdictView.of(line), r.condition(),
                        r.values().stream().map(v -> new Value(v.name(), v.value())).toList()))
                .orElseGet(() -> new ReasonView(VerdictView.of(line), "", List.of()));
    }
}
