package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.ledger.LedgerEntry;

/** Shows what an entry of the ledger did and how it is chained, without the person or anything that tells who it is (R-PUB-20). */
@Schema(name = "LedgerEntry")
public record LedgerEntryView(
        @Schema(description = "台账序号。Position in the ledger") long position,
        @Schema(description = "本人的第几条。Which of the person's entries it is") long sequence,
        @Schema(description = "审批地区。Tenant in which it was approved") String tenant,
        @Schema(description = "业务类型代码。Business type") String type,
        @Schema(description = "申请。Application") UUID application,
        @Schema(description = "批准日期。Day of approval") LocalDate approvedOn,
        @Schema(description = "入账时间。When it was committed") Instant committedAt,
        @Schema(description = "效力，如 GrantRegistration。Effects, by kind") List<String> effects,
        @Schema(description = "所涉地区。Tenants whose registers it changes") List<String> touched,
        @Schema(description = "所依政策及版本。Policies and their versions") List<PolicyRefView> policies,
        @Schema(description = "本人上一条的摘要，首条为 64 个零。Hash of the person's entry before, or 64 zeros") String previousHash,
        @Schema(description = "SM3 摘要。SM3 hash") String hash) {

    /** Returns the view. */
    public static LedgerEntryView of(LedgerEntry it) {
        return new LedgerEntryView(it.position(), it.sequence(), it.tenant().code(), it.type(), it.applicationId(), it.approvedOn(),
                it.committedAt(), it.effects().stream().map(effect -> effect.getClass().getSimpleName()).toList(),
                it.touched().stream().map(TenantId::code).sorted().toList(), it.policies().stream().map(PolicyRefView::of).toList(),
                it.previousHash(), it.hash());
    }
}
