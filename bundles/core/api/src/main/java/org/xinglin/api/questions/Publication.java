package org.xinglin.api.questions;

import java.time.Instant;

/**
 * Is a question and its answer as the public reads them (热点问题), worded by an officer free of personal data (R-PUB-20).
 *
 * @param question id of the question that it comes from
 */
public record Publication(long question, QuestionCategory category, String title, String answer, Instant at) {
}
