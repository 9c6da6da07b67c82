package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.policy.Judgement;

/** Shows what all provisions in force said of an application (R-POL-03). */
@Schema(name = "Judgement")
public record JudgementView(
        @Schema(description = "适用日期。Day for which provisions were chosen") LocalDate on,
        @Schema(description = "所用政策及版本。Policies used, with versions") List<String> policies,
        @Schema(description = "逐条结论。Each verdict") List<VerdictView> verdicts) {

    /** Returns the view. */
    public static JudgementView of(Judgement it) {
        return new JudgementView(it.on(), it.policies().stream().map(p -> p.id() + " " + p.version()).toList(),
                it.lines().stream().map(VerdictView::of).toList());
    }
}
