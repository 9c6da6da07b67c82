package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Says how many messages are tried again at once. */
@Schema(name = "Retried")
public record RetriedView(@Schema(description = "消息数。Messages") int messages) {
}
