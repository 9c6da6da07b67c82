package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Versioned;

/** Shows the offices of an application what the registers hold of its person, no document number among it (R-PUB-20, R-PUB-24). */
@Schema(name = "Applicant")
public record ApplicantView(
        @Schema(description = "姓名。Name") String name,
        @Schema(requiredMode = NOT_REQUIRED, description = "性别，GB/T 2261.1。Gender") String gender,
        @Schema(description = "医师资格，编码遮蔽。Qualifications, codes masked") List<QualificationView> qualifications,
        @Schema(description = "各省的执业注册，含已终止的。Registrations in all provinces, ended ones included") List<Registration> registrations,
        @Schema(description = "本省的多执业机构备案和多地点。Filings and old multi-site records in this province") List<FilingView> filings) {

    /** Shows a registration by the items that offices judge by; what its doctor maintains is not among them. */
    @Schema(name = "ApplicantRegistration")
    public record Registration(
            @Schema(description = "注册。Registration") UUID id,
            @Schema(description = "地区。Tenant") String tenant,
            @Schema(description = "执业证书编码。Practice certificate code") String practiceCode,
            @Schema(description = "1 执业医师，2 执业助理医师。Level") int level,
            @Schema(description = "类别代码。Category") String category,
            @Schema(description = "执业范围代码。Scopes") List<String> scopes,
            @Schema(description = "执业地点区划。Practice place") String practicePlace,
            @Schema(description = "主要执业机构。Main institution") UUID institutionId,
            @Schema(description = "主要执业机构名称。Its name") String institutionName,
            @Schema(description = "审批机关名称。Authority") String authorityName,
            @Schema(description = "关联的医师资格。Qualification used") UUID qualificationId,
            @Schema(description = "审批日期。Day of approval") LocalDate approvedOn,
            @Schema(description = "状态。Status") String status,
            @Schema(description = "状态。In words") TextView statusTitle,
            @Schema(requiredMode = NOT_REQUIRED, description = "失效日期。First day on which it was not valid any more") LocalDate endedOn,
            @Schema(description = "与其他省份的注册不一致。Differs from one in another province (R-REG-121)") boolean divergent) {

        /** Returns the view. */
        public static Registration of(TenantId tenant, Versioned<Standing.Registration> it) {
            Standing.Registration is = it.is();
            return new Registration(it.id(), tenant.code(), it.practiceCode(), is.level(), is.category(),
                    is.scopes().stream().sorted().toList(), is.practicePlace(), is.main().id(), is.main().name(),
                    is.authority().name(), is.qualificationId(), is.approvedOn(), is.status().name(),
                    TextView.of(is.status().title()), Views.orNull(is.endedOn()), is.divergent());
        }
    }
}
