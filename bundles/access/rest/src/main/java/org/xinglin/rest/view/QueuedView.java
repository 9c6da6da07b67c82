package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xinglin.api.application.Application;

/** Shows an application in an authority's list, with the working days that are left (R-REG-25, R-REG-30). */
@Schema(name = "Queued")
public record QueuedView(
        @Schema(description = "申请。Application") UUID id,
        @Schema(description = "业务类型。Business type") String type,
        @Schema(description = "该业务类型目前是否可用。Whether its type is there now") boolean typeAvailable,
        @Schema(description = "状态。State") String state,
        @Schema(description = "状态。In words") TextView stateTitle,
        @Schema(description = "由谁发起：DOCTOR、INSTITUTION、COMMISSION。Who started it") String starter,
        @Schema(description = "申请人。Applicant") String personName,
        @Schema(requiredMode = NOT_REQUIRED, description = "确认机构名称。Institution") String institutionName,
        @Schema(description = "申请的类别。Category applied for") String category,
        @Schema(description = "申请时间。When it was submitted") Instant submittedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "受理日。Day of acceptance") LocalDate acceptedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "承诺期限。Last day as promised") LocalDate promisedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "法定期限。Last day by law") LocalDate dueOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "距承诺期限的工作日数，负数为已超过。Working days left of the promise; negative when past")
        Integer promisedLeft,
        @Schema(requiredMode = NOT_REQUIRED, description = "距法定期限的工作日数，负数为已超过。Working days left by law; negative when past")
        Integer dueLeft,
        @Schema(requiredMode = NOT_REQUIRED, description = "决定日。Day of decision") LocalDate decidedOn,
        @Schema(requiredMode = NOT_REQUIRED, description = "须由录入人以外的人员审批（R-REG-197）：SELF 由本人录入，OTHER 由他人录入。"
                + "Somebody other than who entered it decides: SELF if the caller entered it, else OTHER")
        String enteredBy) {

    /** Returns the view. @param left counts the working days from today to a day @param enteredBy where a second officer is needed */
    public static QueuedView of(Application it, Function<LocalDate, Integer> left, Optional<String> enteredBy) {
        boolean open = it.decidedOn().isEmpty();
        return new QueuedView(it.id(), it.type(), it.typeAvailable(), it.state().name(), TextView.of(it.state().title()),
                it.starter().name(), it.personName(), Views.orNull(it.institutionName()), it.category(), it.submittedAt(),
                Views.orNull(it.acceptedOn()), Views.orNull(it.promisedOn()), Views.orNull(it.dueOn()),
                open ? it.promisedOn().map(left).orElse(null) : null, open ? it.dueOn().map(left).orElse(null) : null,
                Views.orNull(it.decidedOn()), Views.orNull(enteredBy));
    }
}
