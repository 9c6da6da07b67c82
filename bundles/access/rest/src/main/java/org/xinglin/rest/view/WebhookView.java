package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.feed.Webhooks;

/** Shows a subscription. */
@Schema(name = "Webhook")
public record WebhookView(
        @Schema(description = "编号。Id") UUID id,
        @Schema(description = "接收地址。Where messages go") String address,
        @Schema(description = "关注对象。What is watched") Webhooks.Watch watch,
        @Schema(description = "对象。Practice code, institution's id or province") String value,
        @Schema(description = "订阅时间。Since when") Instant createdAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "自何时起投递失败。Since when nothing was taken") Instant failingSince,
        @Schema(requiredMode = NOT_REQUIRED, description = "停用时间。When it was given up") Instant disabledAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "签名密钥，仅显示一次。Secret of the signatures, shown this once") String secret) {

    /** Returns the view. */
    public static WebhookView of(Webhooks.Subscription it) {
        return of(it, null);
    }

    /** Returns the view with the secret that was issued just now. */
    public static WebhookView of(Webhooks.Issued it) {
        return of(it.subscription(), it.secret());
    }

    private static WebhookView of(Webhooks.Subscription it, String secret) {
        return new WebhookView(it.id(), it.address(), it.watch(), it.value(), it.createdAt(), it.failingSince().orElse(null),
                it.disabledAt().orElse(null), secret);
    }

    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
