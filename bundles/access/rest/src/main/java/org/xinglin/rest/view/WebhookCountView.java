package org.xinglin.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;

/** Says how many messages are tried again. */
@Schema(name = "WebhookCount")
public record WebhookCountView(@Schema(description = "条数。How many") int deliveries) {
}
