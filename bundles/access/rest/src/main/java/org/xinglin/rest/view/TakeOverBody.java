package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Says which register is taken over, and how. */
@Schema(name = "TakeOverOrder")
public record TakeOverBody(
        @Schema(description = "接收文件夹中的文件夹名。Name of a folder of the drop folder, no path", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED) String folder,
        @Schema(description = "只检查，不写入。Only check, write nothing but the files of rejected rows") boolean checkOnly,
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, description = "文件编码 UTF-8（默认）或 GB18030。Encoding of the files, UTF-8 if none is given") String encoding) {
}
