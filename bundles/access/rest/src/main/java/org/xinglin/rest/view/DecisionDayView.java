package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.xinglin.api.application.DecisionDays.Event;

/** Shows what moved the days of a decision (R-REG-27, R-REG-28). */
@Schema(name = "DecisionDay")
public record DecisionDayView(
        @Schema(description = "PAPERS_ASKED 要求补正，PAPERS_CAME 材料齐全，EXTENDED 延长期限。What was done") String kind,
        @Schema(description = "时间。When") Instant at,
        @Schema(description = "经办人。By whom") String by,
        @Schema(description = "补正内容或者延长理由。What is missing, or the reasons") String text,
        @Schema(description = "此后的法定期限。Last day by law from then on") LocalDate dueOn) {

    /** Returns the view. */
    public static DecisionDayView of(Event it) {
        return new DecisionDayView(it.kind().name(), it.at(), it.by(), it.text(), it.dueOn());
    }
}
