package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.qualification.ExamFeed;

/** Shows how far a batch of the exam centre is. */
@Schema(name = "Batch")
public record BatchView(
        @Schema(description = "批次。Batch") String batch,
        @Schema(description = "RUNNING、ACCEPTED 或 REJECTED") String state,
        @Schema(description = "应有记录数。Records as the manifest says") long records,
        @Schema(description = "已读。Read so far") long read,
        @Schema(description = "新增。Added") long added,
        @Schema(description = "更正。Corrected") long corrected,
        @Schema(description = "撤销。Revoked") long revoked,
        @Schema(description = "未变。Unchanged") long unchanged,
        @Schema(description = "隔离。Quarantined") long quarantined,
        @Schema(requiredMode = NOT_REQUIRED, description = "整批拒收的原因。Why the batch was refused") String problem,
        @Schema(description = "开始。Begun") Instant startedAt,
        @Schema(description = "用时（毫秒）。Milliseconds") long elapsedMillis) {

    /** Returns the view. */
    public static BatchView of(ExamFeed.Report it) {
        return new BatchView(it.batch(), it.state().name(), it.records(), it.read(), it.added(), it.corrected(),
                it.revoked(), it.unchanged(), it.quarantined(), Views.orNull(it.problem()), it.startedAt(),
                it.elapsedMillis());
    }
}
