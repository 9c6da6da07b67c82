package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import org.xinglin.api.application.ApplicationStatistics.Count;

/** Shows one count of applications. */
@Schema(name = "ApplicationCount")
public record ApplicationCountView(
        @Schema(description = "业务类型。Business type") String type,
        @Schema(description = "状态。State") String state,
        @Schema(description = "状态。In words") TextView stateTitle,
        @Schema(description = "申请月份。Month of submission", example = "2026-11") String month,
        @Schema(description = "数量。Count") long count) {

    /** Returns the view. */
    public static ApplicationCountView of(Count it) {
        return new ApplicationCountView(it.type(), it.state().name(), TextView.of(it.state().title()),
                YearMonth.from(it.month()).toString(), it.count());
    }
}
