package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;

/** Names an examination and the admission ticket of one who passed it. */
@Schema(name = "ExamTicket")
public record ExamTicketBody(
        @Schema(description = "考试年度。Year of the examination") Integer examYear,
        @Schema(description = "考点所在省级区划。Province of the exam point, two digits") String province,
        @Schema(description = "准考证号。Admission ticket") String admissionTicketNo) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("examYear", examYear, "province", province, "admissionTicketNo", admissionTicketNo);
    }

    @Override
    public String toString() {
        return "ExamTicket[]";
    }
}
