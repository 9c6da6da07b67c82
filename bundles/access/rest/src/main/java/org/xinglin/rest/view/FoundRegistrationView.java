package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.account.DoctorChecks.Found;

/** Shows a registration that a check found (R-ACC-23, 39). */
@Schema(name = "FoundRegistration")
public record FoundRegistrationView(
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "姓名。Name") String personName,
        @Schema(description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "1 执业医师，2 执业助理医师。Level") int level,
        @Schema(description = "类别代码。Category") String category,
        @Schema(description = "执业范围代码。Scopes") List<String> scopes,
        @Schema(description = "执业地点区划。Practice place") String practicePlace,
        @Schema(description = "主要执业机构名称；有效注册显示现名称。Main institution, by its present name while valid") String institutionName,
        @Schema(description = "与机构标准名称一致；不一致的请卫健委更正。Whether it is the standard name") boolean nameAgrees,
        @Schema(description = "主要执业机构为本机构。Whether it is the asking one") boolean own,
        @Schema(description = "审批机关名称。Authority") String authorityName,
        @Schema(description = "审批日期。Day of approval") LocalDate approvedOn,
        @Schema(description = "状态。Status") String status,
        @Schema(description = "状态。In words") TextView statusTitle,
        @Schema(requiredMode = NOT_REQUIRED, description = "至（不含）。First day on which it does not hold") LocalDate validTo) {

    /** Returns the view. */
    public static FoundRegistrationView of(Found it) {
        return new FoundRegistrationView(it.tenant().code(), it.personName(), it.practiceCode(), it.level(), it.category(),
                it.scopes().stream().sorted().toList(), it.practicePlace(), it.institutionName(), it.nameAgrees(), it.own(),
                it.authorityName(), it.approvedOn(), it.status().name(), TextView.of(it.status().title()),
                Views.orNull(it.validTo()));
    }
}
