package org.xinglin.rest.view;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.NOT_REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.xinglin.api.qualification.BatchInbox;

/** Shows how a batch stands that came over HTTP or otherwise. */
@Schema(name = "BatchStanding")
public record BatchStandingView(
        @Schema(description = "批次。Batch") String batch,
        @Schema(requiredMode = NOT_REQUIRED, description = "正在等待什么。What it waits for") String waiting,
        @Schema(description = "已在收件目录中的文件。Its files in the inbox") List<String> files,
        @Schema(requiredMode = NOT_REQUIRED, description = "处理结果。What became of it") BatchView result) {

    /** Returns the view. */
    public static BatchStandingView of(BatchInbox.Standing it) {
        return new BatchStandingView(it.batch(), Views.orNull(it.waiting()), it.files(), it.report().map(BatchView::of).orElse(null));
    }
}
