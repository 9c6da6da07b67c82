package org.xinglin.api.policy;

/** Names a policy and the version of it that was used (R-POL-03). */
public record PolicyRef(String id, String version) {
}
