package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import org.xinglin.api.qualification.BatchInbox;

/** Says what of a batch was received. */
@Schema(name = "BatchFile")
public record BatchFileView(
        @Schema(description = "文件。File") String file,
        @Schema(description = "字节数。Bytes") long bytes,
        @Schema(description = "SHA-256") String sha256) {

    /** Returns the view. */
    public static BatchFileView of(BatchInbox.Received it) {
        return new BatchFileView(it.file(), it.bytes(), it.sha256());
    }
}
