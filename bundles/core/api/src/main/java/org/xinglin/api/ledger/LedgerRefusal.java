package org.xinglin.api.ledger;

import java.util.List;
import java.util.UUID;
import org.xinglin.api.Finding;

/** Tells a tenant what nationally forbids an application; the body of {@code application.refusal}. It is then AUTO_CLOSED. */
public record LedgerRefusal(UUID applicationId, List<Finding> findings) {
}
