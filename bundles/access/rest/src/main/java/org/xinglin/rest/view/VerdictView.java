package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Verdict;

/** Shows one provision's verdict. */
@Schema(name = "Verdict")
public record VerdictView(
        @Schema(description = "条款。Provision") String provision,
        @Schema(description = "政策。Policy") String policy,
        @Schema(description = "政策版本。Its version") String policyVersion,
        @Schema(description = "依据。Instrument") String instrument,
        @Schema(description = "条。Article") String article,
        @Schema(description = "规则编号。Rule ids") String rules,
        @Schema(description = "SATISFIED、VIOLATED、NOT_IN_FORCE 或 UNDETERMINED") String verdict,
        @Schema(description = "违反之处。What is violated") List<FindingView> findings,
        @Schema(requiredMode = NOT_REQUIRED, description = "缺少的事实。What could not be learned") TextView missing) {

    /** Returns the view. */
    public static VerdictView of(Judgement.Line line) {
        return new VerdictView(line.provision(), line.policy().id(), line.policy().version(), line.basis().instrument(),
                line.basis().article(), line.basis().rules(), word(line.verdict()),
                line.verdict() instanceof Verdict.Violated violated
                        ? violated.findings().stream().map(FindingView::of).toList() : List.of(),
                line.verdict() instanceof Verdict.Undetermined open ? TextView.of(open.missing()) : null);
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Satisfied) {
            return "SATISFIED";
        }
        if (verdict instanceof Verdict.Violated) {
            return "VIOLATED";
        }
        return verdict instanceof Verdict.Undetermined ? "UNDETERMINED" : "NOT_IN_FORCE";
    }
}
