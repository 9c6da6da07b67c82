package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.feed.ChangeFeed;

/** Shows where the feed is. */
@Schema(name = "FeedPosition")
public record FeedPositionView(
        @Schema(description = "仍可使用的最早游标。The oldest cursor that is answered") String oldest,
        @Schema(description = "最新变更之后的游标。The cursor after the last change") String now,
        @Schema(description = "从 oldest 开始是否即得全部公示信息，否则须先取快照。Whether oldest gives the whole register; else begin from a snapshot")
        boolean whole) {

    /** Returns the view. */
    public static FeedPositionView of(ChangeFeed.Position it) {
        return new FeedPositionView(it.oldest(), it.now(), it.whole());
    }
}
