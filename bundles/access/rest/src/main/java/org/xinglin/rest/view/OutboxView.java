package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Exchange;

/** Sums up what waits in a tenant's outbox. */
@Schema(name = "Outbox")
public record OutboxView(
        @Schema(description = "地区。Tenant") String tenant,
        @Schema(description = "能否查看；不可用的地区为 false。Whether it can be seen; false while the tenant is away") boolean there,
        @Schema(description = "待发消息数。Messages that wait") int waiting,
        @Schema(description = "是否多于所数。Whether there are more than were counted") boolean more,
        @Schema(description = "其中发送失败过的。Those that failed at least once") int failing,
        @Schema(requiredMode = NOT_REQUIRED, description = "最早的一条发出时间。When the oldest was sent") Instant oldest,
        @Schema(requiredMode = NOT_REQUIRED, description = "最近的问题。What went wrong with the one tried most") String lastProblem) {

    /** Returns the view of what waits, of which no more than {@code limit} were asked for. */
    public static OutboxView of(TenantId tenant, List<Exchange.Waiting> waiting, int limit) {
        return new OutboxView(tenant.code(), true, waiting.size(), waiting.size() >= limit,
                (int) waiting.stream().filter(message -> message.attempts() > 0).count(),
                waiting.stream().map(Exchange.Waiting::sentAt).min(Comparator.naturalOrder()).orElse(null),
                waiting.stream().filter(message -> message.attempts() > 0)
                        .max(Comparator.comparingInt(Exchange.Waiting::attempts)).map(message -> Views.orNull(message.lastProblem())).orElse(null));
    }

    /** Returns the view of a tenant that is away. */
    public static OutboxView away(TenantId tenant) {
        return new OutboxView(tenant.code(), false, 0, false, 0, null, null);
    }
}
