package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Form;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.api.qualification.Corrections.Ticket;

/** Asks for the correction of what an examination gave; identity data are those of the document shown (R-FEED-34). */
@Schema(name = "CorrectionForm")
public record CorrectionBody(
        @Schema(description = "资格。Qualification") UUID qualificationId,
        @Schema(description = "已核验身份的人员编号。Id of the person identified by the right document") UUID personId,
        @Schema(requiredMode = NOT_REQUIRED, description = "考试年度；证件号有误时与准考证号一并填写。Year of the examination, with the ticket, if the number is wrong") Integer examYear,
        @Schema(requiredMode = NOT_REQUIRED, description = "准考证号。Admission ticket") String admissionTicketNo,
        @Schema(description = "更正项目。Items: NAME, GENDER, BIRTH_DATE, ID_NO, EDUCATION, SCHOOL, MAJOR (R-FEED-30)") Set<Item> items,
        @Schema(requiredMode = NOT_REQUIRED, description = "更正后的学历代码。Education") String education,
        @Schema(requiredMode = NOT_REQUIRED, description = "更正后的毕业学校。School") String school,
        @Schema(requiredMode = NOT_REQUIRED, description = "更正后的专业。Major") String major,
        @Schema(description = "证明材料及文号：HOUSEHOLD_PROOF、FORMER_NAME_PROOF、CITY_ERROR_STATEMENT、DIPLOMA_AT_ENROLMENT、OTHER。Proofs with their numbers (R-FEED-33)") Map<Evidence, String> evidence,
        @Schema(description = "理由。Reason") String reason) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("qualificationId", qualificationId, "personId", personId, "items", items, "evidence", evidence,
                "reason", reason);
    }

    /** Returns it as the service takes it. */
    public Form form() {
        Optional<Ticket> ticket = examYear == null || admissionTicketNo == null ? Optional.empty()
                : Optional.of(new Ticket(examYear, admissionTicketNo.strip()));
        return new Form(qualificationId, new PersonId(personId), ticket, items, given(education), given(school), given(major),
                evidence, reason);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return "CorrectionForm[]";
    }
}
