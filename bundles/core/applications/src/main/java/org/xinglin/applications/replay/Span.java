package org.xinglin.applications.replay;

/**
 * Is which judgements are kept.
 *
 * @param first id of the first one
 * @param last id of the last one; less than {@code first} if there is none
 */
public record Span(long first, long last) {
}
