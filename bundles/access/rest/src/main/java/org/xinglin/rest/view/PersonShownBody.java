package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.Finding;
import org.xinglin.api.qualification.Persons;

/** Names the document that a person shows at the counter. */
@Schema(name = "PersonShown")
public record PersonShownBody(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "证件类型，默认 01 居民身份证。Kind of document, 01 if absent") String idType,
        @Schema(description = "证件号码。Number of the document; it is never shown again") String idNo,
        @Schema(requiredMode = NOT_REQUIRED, description = "性别，证件号码不含性别时必填。Gender, if the number does not tell") String gender,
        @Schema(requiredMode = NOT_REQUIRED, description = "出生日期，证件号码不含时必填。Date of birth, if the number does not tell") LocalDate birthDate)
        implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("name", name, "idNo", idNo);
    }

    /** Returns it as the counter's service takes it. */
    public Persons.Shown shown(String type) {
        return new Persons.Shown(name, type, idNo, Optional.ofNullable(gender), Optional.ofNullable(birthDate));
    }

    @Override
    public String toString() {
        return "PersonShown[]";
    }
}
