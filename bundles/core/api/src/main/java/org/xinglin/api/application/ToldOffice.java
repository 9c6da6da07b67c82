package org.xinglin.api.application;

import java.util.Map;
import java.util.UUID;

/**
 * Says what an institution or an authority is to be told; the body of a message of {@code Topic.OFFICE_NOTICE} within a tenant.
 *
 * @param kind name of its text, for example {@code office-question-answered}
 * @param arguments what the text is filled with; no ID number, no qualification code
 */
public record ToldOffice(UUID office, String kind, Map<String, String> arguments) {

    /** Takes a copy. */
    public ToldOffice {
        arguments = Map.copyOf(arguments);
    }
}
