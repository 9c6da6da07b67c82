package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.account.InstitutionAccounts;

/** Issues the account of an institution (R-ACC-35). */
@Schema(name = "NewInstitutionAccount")
public record InstitutionAccountBody(
        @Schema(description = "机构。Institution licensed by the own authority") UUID institution,
        @Schema(description = "用户名。Username") String username,
        @Schema(description = "责任人姓名。Responsible person") String name,
        @Schema(description = "责任人手机号码。Mobile number of the responsible person") String mobile,
        @Schema(description = "现场核验的材料，三项俱全。What was checked on site: all three") Set<InstitutionAccounts.Material> checked) implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("institution", institution, "username", username, "name", name, "mobile", mobile, "checked", checked);
    }

    @Override
    public String toString() {
        return "NewInstitutionAccount[]";
    }
}
