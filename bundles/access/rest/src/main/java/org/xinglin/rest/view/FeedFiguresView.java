package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.Webhooks;

/** Shows how far the feed of the public register is, and how those who subscribed to it stand. */
@Schema(name = "FeedFigures")
public record FeedFiguresView(
        @Schema(description = "仍可应答的最早游标。The oldest cursor that is answered") String oldest,
        @Schema(description = "最新游标。The newest cursor") String now,
        @Schema(description = "已变动而尚未进入变更流的条数。Touched in the register and not in the feed yet") long touched,
        @Schema(requiredMode = NOT_REQUIRED, description = "已转为通知的游标。Up to where the feed was turned into deliveries") String told,
        @Schema(description = "订阅数。Subscriptions") long subscriptions,
        @Schema(description = "近来无法送达的订阅。Of which nothing was taken lately") long failing,
        @Schema(description = "已停用的订阅。That were given up") long disabled,
        @Schema(description = "等待送达的通知。Deliveries that wait") long waiting,
        @Schema(requiredMode = NOT_REQUIRED, description = "最早一条等待送达的通知产生于。When the oldest that waits was made") Instant oldestWaiting,
        @Schema(description = "未能送达的通知。Dead deliveries") long dead) {

    /** Returns the view. */
    public static FeedFiguresView of(ChangeFeed feed, Webhooks webhooks) {
        ChangeFeed.Position position = feed.position();
        Webhooks.Figures all = webhooks.figures();
        return new FeedFiguresView(position.oldest(), position.now(), feed.waiting(), Views.orNull(all.cursor()), all.subscriptions(),
                all.failing(), all.disabled(), all.waiting(), Views.orNull(all.oldestWaiting()), all.dead());
    }
}
