package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.Finding;
import org.xinglin.api.feed.Webhooks;

/** Wants to be told of changes. */
@Schema(name = "WebhookWanted")
public record WebhookBody(
        @Schema(description = "接收地址，https。Where messages go") String address,
        @Schema(description = "关注对象。What is watched") Webhooks.Watch watch,
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "证书编码、机构编号或省份代码；ALL 时为空。Practice code, institution's id or province; none for ALL") String value)
        implements Given {

    @Override
    public List<Finding> missing() {
        return Given.absent("address", address, "watch", watch);
    }

    /** Returns what is wanted. */
    public Webhooks.Wanted wanted() {
        return new Webhooks.Wanted(address, watch, value == null ? "" : value);
    }
}
