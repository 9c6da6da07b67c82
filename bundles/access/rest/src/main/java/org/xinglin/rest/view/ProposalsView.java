package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.Versioned;

/** Shows what is proposed to an authority: registrations to cancel two years after the departure (R-REG-174). */
@Schema(name = "Proposals")
public record ProposalsView(
        @Schema(description = "建议。Proposals") List<ProposalView> proposals,
        @Schema(requiredMode = NOT_REQUIRED, description = "下一页起点；没有则已到末尾。Where the next page begins; absent at the end") UUID next) {

    /** Shows one proposal: what the counter would hand in. */
    @Schema(name = "Proposal")
    public record ProposalView(
            @Schema(description = "建议办理的业务。Business type") String type,
            @Schema(description = "注销原因。Reason") String reasonNo,
            @Schema(description = "注册编号。Registration") UUID registrationId,
            @Schema(description = "医师。Person") UUID person,
            @Schema(description = "姓名。Name") String name,
            @Schema(description = "执业证书编码。Practice code") String practiceCode,
            @Schema(description = "原主要执业机构。Former main institution") String institutionName,
            @Schema(description = "备案日期。Day of the departure") LocalDate departedOn) {

        /** Returns the view. */
        public static ProposalView of(Versioned<Standing.Registration> it) {
            return new ProposalView("cancellation", "6", it.id(), it.person().value(), it.personName(), it.practiceCode(),
                    it.is().main().name(), it.validFrom());
        }
    }
}
