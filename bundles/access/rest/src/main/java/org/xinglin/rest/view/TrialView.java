package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.policy.Trials;

/** Shows what a policy on trial would have decided otherwise since it was deployed. */
@Schema(name = "PolicyTrial")
public record TrialView(
        @Schema(description = "试行的政策。Policy on trial") PolicyRefView policy,
        @Schema(description = "地区。Province") String tenant,
        @Schema(description = "所判申请数。Applications judged beside") long applications,
        @Schema(description = "现可通过而试行不予通过。Passable, but not by the trial") long wouldRefuse,
        @Schema(description = "现不予通过而试行可通过。Refusable, but not by the trial") long wouldPass,
        @Schema(description = "逐条。Each provision") List<OfProvision> provisions) {

    /** Shows a provision on trial. */
    @Schema(name = "PolicyTrialProvision")
    public record OfProvision(
            @Schema(description = "条款。Provision") String provision,
            @Schema(description = "符合。Satisfied") long satisfied,
            @Schema(description = "违反。Violated") long violated,
            @Schema(description = "未能判定。Undetermined") long undetermined,
            @Schema(description = "其中现可通过的。Violated where the application is passable") long wouldRefuse) {
    }

    /** Returns the view. */
    public static TrialView of(Trials.Trial it) {
        return new TrialView(PolicyRefView.of(it.policy()), it.tenant().code(), it.applications(), it.wouldRefuse(), it.wouldPass(),
                it.provisions().stream().map(p -> new OfProvision(p.provision(), p.satisfied(), p.violated(), p.undetermined(),
                        p.wouldRefuse())).toList());
    }
}
