package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.disclosure.PublicInstitution;

/** Shows the public exactly eight items (R-PUB-03). */
@Schema(name = "PublicInstitution", description = "医疗机构执业登记信息，八项。The eight public items of a valid institution")
public record PublicInstitutionView(
        @Schema(title = "机构名称", description = "Name") String name,
        @Schema(title = "地址", description = "Address") String address,
        @Schema(title = "诊疗科目", description = "Clinical subjects") List<String> subjects,
        @Schema(title = "法定代表人", description = "Legal representative") String legalRepresentative,
        @Schema(title = "主要负责人", description = "Principal") String principal,
        @Schema(title = "登记号", description = "Registration number") String registrationNo,
        @Schema(title = "医疗机构执业许可证有效期限", description = "起止日期（均含），如 2024-01-01/2028-12-31。First and last day of the licence")
        String licenceTerm,
        @Schema(title = "审批机关", description = "Approving authority") String authority) {

    /** Returns the view. */
    public static PublicInstitutionView of(PublicInstitution it) {
        return new PublicInstitutionView(it.name(), it.address(), it.subjects(), it.legalRepresentative(), it.principal(),
                it.registrationNo(), it.validFrom() + "/" + it.validTo(), it.authority());
    }
}
