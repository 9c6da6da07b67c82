package org.xinglin.api.exchange;

import java.time.Instant;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Carries one piece of work across a border.
 *
 * @param id names the message for ever; the receiver's inbox knows it
 * @param topic what it is for, see {@link Topic}
 * @param key messages of one key and receiver are delivered in the order in which they were sent (the person's id)
 * @param body JSON, without any ID number or qualification code
 * @param attempts how often delivery has failed so far
 */
public record Message(UUID id, TenantId from, TenantId to, String topic, String key, String body, Instant sentAt,
        int attempts) {
}
