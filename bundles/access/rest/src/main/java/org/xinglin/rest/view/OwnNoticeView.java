package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.account.PersonNotices.PersonNotice;

/** Shows a notice to its own person (R-REG-54). */
@Schema(name = "OwnNotice")
public record OwnNoticeView(
        @Schema(description = "编号，亦为翻页位置。Id, and where the next page begins") long id,
        @Schema(description = "发出通知的地区。Tenant that told it") String tenant,
        @Schema(description = "类型。Kind") String kind,
        @Schema(description = "内容。Text") String text,
        @Schema(requiredMode = NOT_REQUIRED, description = "所涉申请。Application concerned") UUID application,
        @Schema(description = "时间。When") Instant at,
        @Schema(requiredMode = NOT_REQUIRED, description = "已读时间。When it was read") Instant readAt) {

    /** Returns the view. */
    public static OwnNoticeView of(PersonNotice it, String text) {
        String application = it.arguments().get("application");
        return new OwnNoticeView(it.id(), it.tenant().code(), it.kind(), text, application == null ? null : UUID.fromString(application),
                it.at(), Views.orNull(it.readAt()));
    }
}
