package org.xinglin.api.application;

import java.util.UUID;

/**
 * Is a member of staff who decides, and the office for which.
 *
 * @param staffId the account
 * @param name shown name
 * @param office the institution or the authority that the account belongs to
 */
public record Actor(UUID staffId, String name, UUID office) {
}
