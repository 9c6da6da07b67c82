package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.register.Registration;

/** Shows one version of a practice registration. */
@Schema(name = "Registration")
public record RegistrationView(
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "注册。Registration") UUID id,
        @Schema(description = "姓名。Name") String personName,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "1 执业医师，2 执业助理医师。Level") int level,
        @Schema(description = "类别代码。Category") String category,
        @Schema(description = "执业范围代码。Scopes") List<String> scopes,
        @Schema(description = "执业地点区划。Practice place: two digits, six for an assistant") String practicePlace,
        @Schema(description = "主要执业机构。Main institution") UUID institutionId,
        @Schema(description = "主要执业机构名称。Its name") String institutionName,
        @Schema(description = "审批机关。Authority") UUID authorityId,
        @Schema(description = "审批机关名称。Its name") String authorityName,
        @Schema(description = "审批日期。Day of approval") LocalDate approvedOn,
        @Schema(description = "状态。Status") String status,
        @Schema(description = "状态。In words") TextView statusTitle,
        @Schema(description = "业务状态。Last business") String bizStatus,
        @Schema(requiredMode = NOT_REQUIRED, description = "终止原因代码。Why it ended") String cause,
        @Schema(description = "电子化注册识别码。Identification code") String eRegId,
        @Schema(description = "自。From") LocalDate validFrom,
        @Schema(requiredMode = NOT_REQUIRED, description = "至（不含）。First day on which it does not hold") LocalDate validTo,
        @Schema(description = "记录时间。When it was recorded") Instant recordedAt) {

    /** Returns the view. */
    public static RegistrationView of(TenantId tenant, Registration it) {
        return new RegistrationView(tenant.code(), it.id(), it.personName(), it.person().value(), it.practiceCode(),
                it.level(), it.category(), it.scopes().stream().sorted().toList(), it.practicePlace(), it.institutionId(),
                it.institutionName(), it.authorityId(), it.authorityName(), it.approvedOn(), it.status().name(),
                TextView.of(it.status().title()), it.bizStatus().name(), Views.orNull(it.cause()), it.eRegId(),
                it.validFrom(), Views.orNull(it.validTo()), it.recordedAt());
    }
}
