package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.qualification.ExamFeed;

/** Shows one reason for which a record of a batch was quarantined, as the reject file says it. */
@Schema(name = "Quarantined")
public record QuarantinedView(
        @Schema(description = "批次内编号。Number within the batch") int number,
        @Schema(description = "行，表头为第 1 行。Line of the file, the header being line 1") long line,
        @Schema(description = "序号。Its seq, as the file has it") String seq,
        @Schema(description = "列名，可为空。Column concerned, may be empty") String field,
        @Schema(description = "规则编号。Rule id", example = "R-FEED-13") String rule,
        @Schema(description = "所见值（已脱敏）。What was found, masked") String value,
        @Schema(description = "问题与处理办法。What is wrong and what to do") String problem) {

    /** Returns the view. */
    public static QuarantinedView of(ExamFeed.Rejected it) {
        return new QuarantinedView(it.number(), it.line(), it.seq(), it.field(), it.rule(), it.value(), it.problem());
    }
}
