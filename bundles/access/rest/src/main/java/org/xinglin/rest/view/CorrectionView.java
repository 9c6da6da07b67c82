package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.qualification.Corrections.Correction;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.api.qualification.Corrections.State;

/** Shows a correction on its way to the exam centre and back (R-FEED-36). */
@Schema(name = "Correction")
public record CorrectionView(
        @Schema(description = "编号。Id") UUID id,
        @Schema(description = "资格。Qualification") UUID qualificationId,
        @Schema(description = "申请人。Person") UUID personId,
        @Schema(description = "更正后的姓名。Name as it is to be") String name,
        @Schema(description = "更正项目。Items") Set<Item> items,
        @Schema(description = "证明材料。Proofs") Map<Evidence, String> evidence,
        @Schema(description = "理由。Reason") String reason,
        @Schema(description = "状态。State") State state,
        @Schema(description = "受理机关。Authority that took it in") UUID office,
        @Schema(description = "受理时间。When it was filed") Instant filedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "汇总表批次。Monthly file with which it went") String batch,
        @Schema(description = "经过。Steps, oldest first") List<CorrectionStepView> steps) {

    /** Returns the view. */
    public static CorrectionView of(Correction it) {
        return new CorrectionView(it.id(), it.qualificationId(), it.person().value(), it.name(), it.items(), it.evidence(),
                it.reason(), it.state(), it.office(), it.filedAt(), Views.orNull(it.batch()),
                it.steps().stream().map(CorrectionStepView::of).toList());
    }
}
