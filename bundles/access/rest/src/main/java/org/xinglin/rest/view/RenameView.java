package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.register.InstitutionNames.Rename;

/** Shows a proposal to rename an institution 机构更名变更 (R-INS-05). */
@Schema(name = "InstitutionRename")
public record RenameView(
        @Schema(description = "更名申请。Proposal") UUID id,
        @Schema(description = "机构。Institution") UUID institution,
        @Schema(description = "提交时的名称。Name when it was proposed") String before,
        @Schema(description = "拟用名称。Name proposed") String name,
        @Schema(description = "缘由。Reason") String reason,
        @Schema(description = "OPEN 待审批，APPROVED 同意，REFUSED 不同意，WITHDRAWN 已撤回。State") String state,
        @Schema(description = "提交时间。When it was proposed") Instant proposedAt,
        @Schema(description = "提交人。By whom") String proposedBy,
        @Schema(requiredMode = NOT_REQUIRED, description = "办结时间。When it ended") Instant endedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "审批人。Who decided") String decidedBy,
        @Schema(requiredMode = NOT_REQUIRED, description = "审批理由。Reasons of the decision") String decision,
        @Schema(requiredMode = NOT_REQUIRED, description = "新名称启用日期。First day of the new name") LocalDate from) {

    /** Returns the view. */
    public static RenameView of(Rename it) {
        return new RenameView(it.id(), it.institution(), it.before(), it.name(), it.reason(), it.state().name(), it.proposedAt(),
                it.proposedBy(), Views.orNull(it.endedAt()), it.decidedBy().isEmpty() ? null : it.decidedBy(),
                it.decision().isEmpty() ? null : it.decision(), Views.orNull(it.from()));
    }
}
