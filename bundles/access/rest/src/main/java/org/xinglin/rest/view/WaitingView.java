package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.exchange.Exchange;

/** Shows a message that waits in an outbox, without its body. */
@Schema(name = "Waiting")
public record WaitingView(
        @Schema(description = "消息。Message") UUID id,
        @Schema(description = "发往。Receiver") String to,
        @Schema(description = "主题。Topic") String topic,
        @Schema(description = "时间。When") Instant sentAt,
        @Schema(description = "已试次数。Attempts") int attempts,
        @Schema(description = "下次。Next attempt") Instant dueAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "上次的问题。What went wrong last") String lastProblem) {

    /** Returns the view. */
    public static WaitingView of(Exchange.Waiting it) {
        return new WaitingView(it.id(), it.to().code(), it.topic(), it.sentAt(), it.attempts(), it.dueAt(),
                Views.orNull(it.lastProblem()));
    }
}
