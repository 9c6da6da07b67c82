package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Describes a batch of changes; the signed bytes themselves come from the feed. */
@Schema(name = "FeedChanges")
public record FeedChangesView(
        @Schema(description = "数据源。Which feed", allowableValues = "public-register") String feed,
        @Schema(description = "所用游标。The cursor that was asked with") String after,
        @Schema(description = "下次使用的游标。The cursor to ask with next") String next,
        @Schema(description = "是否还有。Whether there are more at once") boolean more,
        @Schema(description = "时间。When it was made") Instant at,
        @Schema(description = "变更，按先后。Changes, oldest first") List<Change> changes) {

    /** Describes a change. */
    @Schema(name = "FeedChange")
    public record Change(
            @Schema(description = "序号，逐一递增。Position; every change has one more than the one before") long position,
            @Schema(description = "公示、变更或撤下。What happened", allowableValues = {"SHOWN", "CHANGED", "WITHDRAWN"}) String kind,
            @Schema(description = "公示记录编号。Names the public record for ever") UUID record,
            @Schema(description = "省份代码。Province") String province,
            @Schema(description = "时间。When it came into the feed") Instant at,
            @Schema(description = "医师执业证书编码。Practice certificate code (R-PUB-04)") String practiceCode,
            @Schema(requiredMode = NOT_REQUIRED, nullable = true, description = "九项公示信息；撤下时没有。The nine items; none if withdrawn")
            Items items) {
    }

    /** Describes the nine items (R-PUB-01). */
    @Schema(name = "FeedItems")
    public record Items(
            @Schema(title = "姓名") String name,
            @Schema(title = "性别") String gender,
            @Schema(title = "医师级别") String level,
            @Schema(title = "执业类别") String category,
            @Schema(title = "证书编码") String practiceCode,
            @Schema(title = "执业地点") String practicePlace,
            @Schema(title = "执业机构") List<String> institutions,
            @Schema(title = "执业范围") List<String> scopes,
            @Schema(title = "发证机关") String authority) {
    }
}
