package org.xinglin.api.account;

import org.osgi.annotation.versioning.ProviderType;
import java.util.List;
import java.time.Instant;

/** Shows the notices that the notices route has sent or written to the local outbox (R-REG-54, R-ACC-10). */
@ProviderType
public interface NoticeSender {

    /** Returns what was sent, newest first, with addresses masked; the text in full, for the operator's shell only. */
    List<Sent> sent(int limit);

    /** Is a notice that left the system. */
    record Sent(Instant at, String tenant, String channel, String maskedAddress, String text) {
    }
}
