package org.xinglin.api.questions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Staff;

/**
 * Lets the officers of a province's commission answer what was asked there, and publish what many ask (热点问题). Who acts is always
 * staff of an authority of the province; anybody else is a misuse.
 */
@ProviderType
public interface QuestionDesk {

    /**
     * Is an answer to be given.
     *
     * @param closes whether nothing more is to be said to the question
     * @param version of the question as the officer saw it; refused if it has changed meanwhile
     */
    record Reply(String text, boolean closes, int version) {

        @Override
        public String toString() {
            return "Reply[" + version + "]";
        }
    }

    /** Is how the public is to read a question and its answer. */
    record Wording(QuestionCategory category, String title, String answer) {
    }

    /**
     * Returns the province's questions by {@link Question#rank()}.
     *
     * @param state only those in this state; empty for all
     * @param after rank of the last one of the page before; empty for the first page
     */
    List<Question> list(Staff officer, Optional<Question.State> state, OptionalLong after, int limit);

    /** Returns how many wait for an answer, counting to {@code most}. */
    int open(Staff officer, int most);

    /** Returns a question. @throws org.xinglin.api.UnknownException if the province has no such question */
    Question find(Staff officer, long id);

    /** Answers a question; its asker is told. */
    Outcome<Question> answer(Staff officer, String office, long id, Reply reply);

    /**
     * Publishes an answered question in place of what was published of it before. Refused if the wording holds a number or an
     * address of a person, or the asker's name (R-PUB-20).
     */
    Outcome<Question> publish(Staff officer, long id, Wording wording);

    /** Takes back what is published of a question; does nothing if nothing is. */
    Question unpublish(Staff officer, long id);
}
