package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.application.Application;

/** Shows what became of one line of a collective submission. */
@Schema(name = "CollectiveResult")
public record CollectiveResultView(
        @Schema(description = "行号，自 1。Line, from 1") int line,
        @Schema(description = "是否已提交。Whether it was taken in") boolean accepted,
        @Schema(requiredMode = NOT_REQUIRED, description = "业务申请。The application") UUID application,
        @Schema(requiredMode = NOT_REQUIRED, description = "状态。Its state") String state,
        @Schema(description = "未提交的原因。Why it was not") List<FindingView> findings) {

    /** Returns the view. */
    public static CollectiveResultView of(int line, Outcome<Application> outcome) {
        if (outcome instanceof Outcome.Accepted<Application> accepted) {
            return new CollectiveResultView(line, true, accepted.value().id(), accepted.value().state().name(), List.of());
        }
        List<Finding> findings = outcome.findings();
        return new CollectiveResultView(line, false, null, null, findings.stream().map(FindingView::of).toList());
    }
}
