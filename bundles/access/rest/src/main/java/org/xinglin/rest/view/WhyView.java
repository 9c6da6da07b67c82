package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xinglin.api.policy.VerdictChange;

/** Explains one judgement of an application (R-POL-03). */
@Schema(name = "Why", description = "一次判定及其理由。A judgement, and why")
public record WhyView(
        @Schema(description = "SUBMISSION（提交）、DECISION（审批）或 ENACTMENT（生效前）") String stage,
        @Schema(description = "判定时间。When it was judged") Instant judgedAt,
        @Schema(description = "适用日期。Day for which provisions were chosen") LocalDate on,
        @Schema(description = "受理日。Day of acceptance") LocalDate acceptedOn,
        @Schema(description = "有违反之处，不予通过。Something stands against it") boolean refused,
        @Schema(description = "所用政策及版本。Policies used, with versions") List<PolicyRefView> policies,
        @Schema(description = "所用参数的值。Values of the parameters used") Map<String, String> parameters,
        @Schema(description = "逐条理由。Each provision") List<ReasonView> reasons,
        @Schema(description = "试行政策的结论，不作决定；仅审批机关可见。What is on trial; authorities only") List<ReasonView> trial,
        @Schema(requiredMode = NOT_REQUIRED, description = "按原政策重判的结果，要求时才有。Judged again, if asked for") Again again) {

    /** Says what came out when it was judged again by the same versions. */
    @Schema(name = "JudgedAgain")
    public record Again(
            @Schema(description = "结论相同。It comes to the same") boolean same,
            @Schema(description = "不同之处。What differs") List<Change> changes,
            @Schema(requiredMode = NOT_REQUIRED, description = "缺少的政策文本，无法重判。What is not kept, so that it cannot be said")
            String missing) {

        /** Returns the view. */
        public static Again of(List<VerdictChange> changes) {
            return new Again(changes.isEmpty(), changes.stream().map(c -> new Change(c.provision(), c.from().name(),
                    c.to().name())).toList(), null);
        }
    }

    /** Shows a verdict that differs. */
    @Schema(name = "VerdictChange")
    public record Change(
            @Schema(description = "条款。Provision") String provision,
            @Schema(description = "原结论。What it said") String from,
            @Schema(description = "现结论。What it says") String to) {
    }
}
