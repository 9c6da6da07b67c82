package org.xinglin.policy;

import java.util.Map;
import org.xinglin.api.policy.Provision;

/**
 * Is a text that somebody brings.
 *
 * @param from who brings it: a bundle and a file in it
 * @param who for the trail
 * @param inJava the provisions that its bundle judges in Java, by id
 */
record Contribution(String from, String file, String text, String who, Map<String, Provision> inJava) {

    /** Brings the texts of the installation itself. */
    static final String SYSTEM = "system";
}
