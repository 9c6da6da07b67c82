package org.xinglin.api.effect;

import java.util.UUID;

/** Names an approving authority 审批机关 as it was when an effect was made. */
public record Office(UUID id, String name) {
}
