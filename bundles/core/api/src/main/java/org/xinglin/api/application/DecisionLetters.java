package org.xinglin.api.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;

/**
 * Keeps the letters of decisions against a person 决定书: of refusals, and of cancellations that were carried out. They are written
 * with the decision, say its reasons and the remedies, and never change (R-REG-126, R-REG-137).
 */
@ProviderType
public interface DecisionLetters {

    /** Returns the letter of an application; empty if nothing was decided against anybody. */
    Optional<Letter> of(TenantId tenant, UUID application);

    /** Is a letter as it was written. */
    record Letter(UUID application, Instant at, Text text) {
    }
}
