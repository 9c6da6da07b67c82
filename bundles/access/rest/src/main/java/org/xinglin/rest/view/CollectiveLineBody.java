package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.qualification.Persons;

/** Names a person and what is to be registered. */
@Schema(name = "CollectiveLine")
public record CollectiveLineBody(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document; it is never shown again") String idNo,
        @Schema(requiredMode = NOT_REQUIRED, description = "性别，证件号码不含性别时必填。Gender, if the number does not tell") String gender,
        @Schema(requiredMode = NOT_REQUIRED, description = "出生日期，证件号码不含时必填。Date of birth, if the number does not tell") LocalDate birthDate,
        @Schema(description = "注册表单；institutionId 可省略，仅有一项适用资格时 qualificationId 可省略。Form of registration; the institution may be "
                + "left out, and the qualification if only one fits") Map<String, Object> form) {

    /** Returns a finding for each member that is missing. */
    public List<Finding> absent() {
        return Given.absent("name", name, "idNo", idNo, "form", form);
    }

    /** Returns the document as the service of persons takes it. */
    public Persons.Shown shown(String type) {
        return new Persons.Shown(name, type, idNo, Optional.ofNullable(gender), Optional.ofNullable(birthDate));
    }

    @Override
    public String toString() {
        return "CollectiveLine[]";
    }
}
