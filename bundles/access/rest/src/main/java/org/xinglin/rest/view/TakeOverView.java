package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.xinglin.api.takeover.TakeOver;

/** Shows how far a take-over is, or what became of it. */
@Schema(name = "TakeOver")
public record TakeOverView(
        @Schema(description = "省份。The province") String tenant,
        @Schema(description = "只检查。Whether it only checks") boolean checkOnly,
        @Schema(description = "阶段。READING, TAKING, INDEXING, ENDED or STOPPED") String stage,
        @Schema(description = "已读行数。Rows read") long rows,
        @Schema(description = "已接管行数。Rows taken") long taken,
        @Schema(description = "原已存在行数。Rows that were there already") long unchanged,
        @Schema(description = "拒收行数。Rows rejected; why stands in the .rejected.csv files of the folder") long rejected,
        @Schema(description = "每秒行数。Rows settled in a second") long rowsPerSecond,
        @Schema(requiredMode = NOT_REQUIRED, description = "预计剩余秒数。Seconds remaining at this pace, if that can be told") Long secondsRemaining,
        @Schema(description = "已处理人数。Persons settled") long persons,
        @Schema(description = "开户条目数。Opening entries of the ledger") long opened,
        @Schema(description = "开始时间。When it began") Instant startedAt,
        @Schema(requiredMode = NOT_REQUIRED, description = "结束时间。When it ended") Instant endedAt,
        @Schema(description = "历时毫秒。Milliseconds since it began") long elapsedMillis,
        @Schema(requiredMode = NOT_REQUIRED, description = "中止原因。What stopped it") String problem,
        @Schema(description = "各文件。Each file") List<FileView> files) {

    /** Shows what became of the rows of a file. */
    @Schema(name = "TakeOverFile")
    public record FileView(
            @Schema(description = "文件名。Name of the file") String file,
            @Schema(description = "已读行数。Rows read") long rows,
            @Schema(description = "已接管行数。Rows taken") long taken,
            @Schema(description = "原已存在行数。Rows that were there already") long unchanged,
            @Schema(description = "拒收行数。Rows rejected") long rejected) {
    }

    /** Returns the view. */
    public static TakeOverView of(TakeOver.Report it) {
        return new TakeOverView(it.tenant().code(), it.checkOnly(), it.stage().name(), it.rows(), it.taken(), it.unchanged(),
                it.rejected(), it.rowsPerSecond(), it.secondsRemaining().orElse(null), it.persons(), it.opened(), it.startedAt(),
                it.endedAt().orElse(null), it.elapsedMillis(), it.problem().orElse(null), it.files().stream()
                        .map(f -> new FileView(f.file(), f.rows(), f.taken(), f.unchanged(), f.rejected())).toList());
    }
}
