package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.xinglin.api.feed.BulkFiles;

/** Shows a release of bulk files. */
@Schema(name = "Release")
public record ReleaseView(
        @Schema(description = "名称。Name") String name,
        @Schema(description = "快照或增量。Kind", allowableValues = {"SNAPSHOT", "DELTA"}) String kind,
        @Schema(requiredMode = NOT_REQUIRED, description = "增量的起始游标。The cursor after which a delta begins") String after,
        @Schema(description = "之后继续使用的游标。The cursor with which the feed goes on") String next,
        @Schema(description = "生成时间。When it was made") Instant madeAt,
        @Schema(description = "各省文件。Its files") List<FileView> files) {

    /** Shows a file. */
    @Schema(name = "ReleaseFile")
    public record FileView(
            @Schema(description = "文件名。Name") String file,
            @Schema(description = "省份。Province") String province,
            @Schema(description = "行数。Lines") long records,
            @Schema(description = "字节数（压缩后）。Bytes, compressed") long bytes,
            @Schema(description = "这些字节的 SHA-256。SHA-256 of these bytes") String sha256) {
    }

    /** Returns the view. */
    public static ReleaseView of(BulkFiles.Release it) {
        return new ReleaseView(it.name(), it.kind().name(), it.after().orElse(null), it.next(), it.madeAt(), it.parts().stream()
                .map(part -> new FileView(part.file(), part.province(), part.records(), part.bytes(), part.sha256())).toList());
    }
}
