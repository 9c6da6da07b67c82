package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.feed.Webhooks;

/** Shows what became of a message. */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryView(
        @Schema(description = "编号，即 webhook-id。Id, as the message's header has it") UUID id,
        @Schema(description = "用于翻页。For the next page") long position,
        @Schema(description = "事件。Event", example = "doctor.changed") String event,
        @Schema(description = "医师执业证书编码。Practice certificate code") String practiceCode,
        @Schema(description = "状态。State") Webhooks.State state,
        @Schema(description = "已尝试次数。Tries so far") int attempts,
        @Schema(description = "产生时间。When it came to be") Instant createdAt,
        @Schema(description = "下次尝试时间。When it is tried next, while it waits") Instant dueAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "完成或放弃的时间。When it was taken or given up") Instant endedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "最近一次失败的原因。What was wrong at the last try") String problem) {

    /** Returns the view. */
    public static WebhookDeliveryView of(Webhooks.Delivery it) {
        return new WebhookDeliveryView(it.id(), it.position(), it.event(), it.practiceCode(), it.state(), it.attempts(), it.createdAt(),
                it.dueAt(), it.endedAt().orElse(null), Views.orNull(it.problem()));
    }
}
