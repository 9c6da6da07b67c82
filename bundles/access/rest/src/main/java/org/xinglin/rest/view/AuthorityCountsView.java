package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Counts what awaits an officer, 500 of each at most (R-REG-25, 54, 197, R-INS-05). */
@Schema(name = "AuthorityCounts")
public record AuthorityCountsView(
        @Schema(description = "待审批业务。Applications that await the own authority") int decisions,
        @Schema(description = "他人录入、须由本人或其他人员审批的。Of these, entered by another officer and waiting for a second one") int secondOfficer,
        @Schema(description = "待审批的机构更名。Renames that await the own authority") int renames,
        @Schema(description = "未读通知。Notices that nobody of the authority has read") int notices,
        @Schema(description = "待答复的提问，本省。Questions of the province that wait for an answer") int questions) {
}
