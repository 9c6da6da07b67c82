package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.application.Application;

/** Shows an application 业务申请. */
@Schema(name = "Application")
public record ApplicationView(
        @Schema(description = "申请。Application") UUID id,
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "业务类型。Business type") String type,
        @Schema(description = "该业务类型目前是否可用。Whether its type is there now") boolean typeAvailable,
        @Schema(description = "状态。State") String state,
        @Schema(description = "状态。In words") TextView stateTitle,
        @Schema(description = "由谁发起：DOCTOR、INSTITUTION、COMMISSION。Who started it") String starter,
        @Schema(requiredMode = NOT_REQUIRED, description = "发起的机构或机关。Office that started it") UUID startedBy,
        @Schema(description = "人员编号（非证件号码）。Person, not a document number") UUID person,
        @Schema(description = "申请人。Applicant") String personName,
        @Schema(requiredMode = NOT_REQUIRED, description = "确认机构。Institution that confirms") UUID institutionId,
        @Schema(requiredMode = NOT_REQUIRED, description = "确认机构名称。Its name") String institutionName,
        @Schema(requiredMode = NOT_REQUIRED, description = "审批机关。Authority") UUID authorityId,
        @Schema(requiredMode = NOT_REQUIRED, description = "审批机关名称。Its name") String authorityName,
        @Schema(description = "申请的类别。Category applied for") String category,
        @Schema(description = "表单内容。What was filled in") Map<String, Object> form,
        @Schema(description = "缘由。Reason") String reason,
        @Schema(description = "申请时间。When it was submitted") Instant submittedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日。Day of acceptance") LocalDate acceptedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "法定期限。Last day by law") LocalDate dueOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "承诺期限。Last day as promised") LocalDate promisedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "决定日。Day of decision") LocalDate decidedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "书面理由。Written reasons") String decisionReason,
        @Schema(requiredMode = NOT_REQUIRED, description = "电子化注册识别码。Identification code") String eRegId,
        @Schema(requiredMode = NOT_REQUIRED, description = "执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "自动关闭的原因。Why it was closed") List<FindingView> findings,
        @Schema(description = "版本。Grows with each change") int version,
        @Schema(description = "经过。What happened") List<StepView> steps) {

    /** Returns the view. */
    public static ApplicationView of(Application it) {
        return new ApplicationView(it.id(), it.tenant().code(), it.type(), it.typeAvailable(), it.state().name(),
                TextView.of(it.state().title()), it.starter().name(), Views.orNull(it.startedBy()), it.person().value(),
                it.personName(), Views.orNull(it.institutionId()),
                Views.orNull(it.institutionName()), Views.orNull(it.authorityId()), Views.orNull(it.authorityName()),
                it.category(), it.form().values(), it.reason(), it.submittedAt(), Views.orNull(it.acceptedOn()),
                Views.orNull(it.dueOn()), Views.orNull(it.promisedOn()), Views.orNull(it.decidedOn()),
                Views.orNull(it.decisionReason()), Views.orNull(it.eRegId()), Views.orNull(it.practiceCode()),
                it.findings().stream().map(FindingView::of).toList(), it.version(),
                it.steps().stream().map(StepView::of).toList());
    }
}
