package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Versioned;

/** Shows one version of a multi-institution filing, or of a record of the old multi-site practice (rulebook §2.3). */
@Schema(name = "Filing")
public record FilingView(
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "备案。Filing") UUID id,
        @Schema(description = "所依附的注册。Registration on which it hangs") UUID registrationId,
        @Schema(description = "FILING 多执业机构备案，LEGACY_MULTISITE 多地点执业。Kind") String kind,
        @Schema(description = "姓名。Name") String personName,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "备案机构。Institution") UUID institutionId,
        @Schema(description = "备案机构名称。Its name") String institutionName,
        @Schema(description = "执业范围代码。Scopes") List<String> scopes,
        @Schema(description = "有效期开始时间。First day") LocalDate beginsOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "有效期结束时间（含当日）。Last day, inclusive") LocalDate endsOn,
        @Schema(description = "审批机关。Authority") String authorityName,
        @Schema(description = "当日状态。Status on the day asked for") String status,
        @Schema(description = "当日状态。In words") TextView statusTitle,
        @Schema(requiredMode = NOT_REQUIRED, description = "失效日期。First day on which it was not valid any more") LocalDate endedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "失效原因代码。Why it ended") String cause,
        @Schema(description = "电子化注册识别码。Identification code") String eRegId,
        @Schema(description = "记录时间。When it was recorded") Instant recordedAt,
        @Schema(description = "账目位置。The ledger entry that made this version") long ledgerPosition) {

    /** Returns the view as of a day. */
    public static FilingView of(TenantId tenant, Versioned<Standing.Filing> it, LocalDate on) {
        Standing.Filing is = it.is();
        FilingStatus status = is.statusOn(on);
        return new FilingView(tenant.code(), it.id(), is.registrationId(), is.kind().name(), it.personName(),
                it.person().value(), it.practiceCode(), is.at().id(), is.at().name(), is.scopes().stream().sorted().toList(),
                is.validFrom(), Views.orNull(is.validTo()), is.authority().name(), status.name(), TextView.of(status.title()),
                Views.orNull(is.endedOn()), Views.orNull(is.cause()), it.eRegId(), it.recordedAt(), it.ledgerPosition());
    }
}
