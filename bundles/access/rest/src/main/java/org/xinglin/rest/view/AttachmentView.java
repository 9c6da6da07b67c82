package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.application.Attachment;

/** Describes an attachment 附件. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(description = "附件；填入表单。Id, to be named in forms") UUID id,
        @Schema(description = "照片或材料。PHOTO or DOCUMENT") Attachment.Kind kind,
        @Schema(description = "按内容识别的类型。What it is, by its content") String mediaType,
        @Schema(description = "字节数。Bytes") int size,
        @Schema(description = "SM3 摘要。SM3 digest") String sm3,
        @Schema(description = "首次上传时间。First uploaded at") Instant uploadedAt) {

    /** Returns the view. */
    public static AttachmentView of(Attachment it) {
        return new AttachmentView(it.id(), it.kind(), it.mediaType(), it.size(), it.sm3(), it.uploadedAt());
    }
}
