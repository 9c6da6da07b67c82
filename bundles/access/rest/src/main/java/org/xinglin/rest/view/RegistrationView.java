package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Departments.Place;
import org.xinglin.api.register.Versioned;

/** Shows one version of a practice registration. */
@Schema(name = "Registration")
public record RegistrationView(
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "注册。Registration") UUID id,
        @Schema(description = "姓名。Name") String personName,
        @Schema(description = "性别，GB/T 2261.1。Gender") String gender,
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
        @Schema(description = "关联的医师资格。Qualification used") UUID qualificationId,
        @Schema(description = "审批日期。Day of approval") LocalDate approvedOn,
        @Schema(description = "状态。Status") String status,
        @Schema(description = "状态。In words") TextView statusTitle,
        @Schema(description = "业务状态。Last business") String bizStatus,
        @Schema(requiredMode = NOT_REQUIRED, description = "终止原因代码。Why it ended") String cause,
        @Schema(requiredMode = NOT_REQUIRED, description = "失效日期。First day on which it was not valid any more") LocalDate endedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "任职资格。Professional title") String title,
        @Schema(requiredMode = NOT_REQUIRED, description = "学历。Education") String education,
        @Schema(requiredMode = NOT_REQUIRED, description = "毕业学校。School") String school,
        @Schema(requiredMode = NOT_REQUIRED, description = "照片（附件）。Photo, an attachment") UUID photo,
        @Schema(requiredMode = NOT_REQUIRED, description = "备注。Remarks") String remarks,
        @Schema(description = "与其他省份的注册不一致。Differs from one in another province (R-REG-121)") boolean divergent,
        @Schema(description = "证书发放次数。How often the certificate was issued (R-REG-227)") int certificates,
        @Schema(description = "电子化注册识别码。Identification code") String eRegId,
        @Schema(description = "自。From") LocalDate validFrom,
        @Schema(requiredMode = NOT_REQUIRED, description = "至（不含）。First day on which it does not hold") LocalDate validTo,
        @Schema(description = "记录时间。When it was recorded") Instant recordedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "被取代时间。When something else was recorded") Instant supersededAt,
        @Schema(description = "适用的政策及版本。Policies by which it was decided (R-POL-03)") List<String> policies,
        @Schema(description = "账目位置。The ledger entry that made this version") long ledgerPosition,
        @Schema(requiredMode = NOT_REQUIRED, description = "现在所在科室。Department now (R-REG-235)") DepartmentPlaceView department) {

    /** Returns the view without department. */
    public static RegistrationView of(TenantId tenant, Versioned<Standing.Registration> it) {
        return of(tenant, it, null);
    }

    /** Returns the views of registrations with their departments. */
    public static List<RegistrationView> of(TenantId tenant, List<Versioned<Standing.Registration>> all, List<Place> places) {
        Map<UUID, Place> byRegistration = places.stream().collect(Collectors.toMap(Place::registration, Function.identity()));
        return all.stream().map(it -> of(tenant, it, DepartmentPlaceView.of(byRegistration.get(it.id())))).toList();
    }

    private static RegistrationView of(TenantId tenant, Versioned<Standing.Registration> it, DepartmentPlaceView department) {
        Standing.Registration is = it.is();
        return new RegistrationView(tenant.code(), it.id(), is.personName(), is.gender(), it.person().value(),
                it.practiceCode(), is.level(), is.category(), is.scopes().stream().sorted().toList(), is.practicePlace(),
                is.main().id(), is.main().name(), is.authority().id(), is.authority().name(), is.qualificationId(),
                is.approvedOn(), is.status().name(), TextView.of(is.status().title()), is.bizStatus().name(),
                Views.orNull(is.cause()), Views.orNull(is.endedOn()), Views.orNull(is.particulars().title()),
                Views.orNull(is.particulars().education()), Views.orNull(is.particulars().school()),
                Views.orNull(is.particulars().photo()), Views.orNull(is.remarks()), is.divergent(), is.certificates(),
                it.eRegId(), it.validFrom(), Views.orNull(it.validTo()), it.recordedAt(), Views.orNull(it.supersededAt()),
                it.policies(), it.ledgerPosition(), department);
    }
}
