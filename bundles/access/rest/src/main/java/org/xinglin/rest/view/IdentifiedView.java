package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.qualification.Persons;

/** Shows who was identified at the counter; never the document's number. */
@Schema(name = "Identified")
public record IdentifiedView(
        @Schema(description = "人员编号，办理业务时使用。Id of the person, for applications") UUID person,
        @Schema(description = "姓名。Name") String name,
        @Schema(description = "性别。Gender, GB/T 2261.1") String gender,
        @Schema(description = "出生日期。Date of birth") LocalDate birthDate,
        @Schema(description = "该证件曾用的其他姓名。Other names under which this document is known") List<String> otherNames,
        @Schema(description = "同名同出生日期他人的补录资格，可能为同一人。Entered qualifications of others of this name and date of birth "
                + "(R-REG-197)") List<QualificationView> namesakes) {

    /** Returns the view. */
    public static IdentifiedView of(Persons.Identified it) {
        return new IdentifiedView(it.person().id().value(), it.person().name(), it.person().gender(), it.person().birthDate(),
                it.otherNames(), it.namesakes().stream().map(QualificationView::of).toList());
    }
}
