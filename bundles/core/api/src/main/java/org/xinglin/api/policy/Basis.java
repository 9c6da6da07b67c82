package org.xinglin.api.policy;

/** Names where a rule stands: the instrument and the article, with the rulebook's rule ids. */
public record Basis(String instrument, String article, String rules) {
}
