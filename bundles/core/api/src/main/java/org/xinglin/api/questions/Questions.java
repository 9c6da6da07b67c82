package org.xinglin.api.questions;

import java.util.List;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/**
 * Takes the questions of doctors and institutions to a province's commission (我要提问, 向客服提问) and shows them to who asked, and
 * to nobody else. Texts that hold an identity number or a qualification code are refused (R-PUB-20, 24).
 */
@ProviderType
public interface Questions {

    /** Most characters of a title. */
    int MOST_TITLE = 60;
    /** Most characters of a question or a follow-up. */
    int MOST_TEXT = 2000;
    /** Most characters of an answer. */
    int MOST_ANSWER = 4000;
    /** Most that is said to one question: question, follow-ups and answers. */
    int MOST_ENTRIES = 30;

    /** Is a question to be asked. */
    record Draft(QuestionCategory category, String title, String text) {

        @Override
        public String toString() {
            return "Draft[" + category + "]";
        }
    }

    /** Asks a question; refused if it was asked too often today. */
    Outcome<Question> ask(TenantId tenant, Asker asker, Draft draft);

    /**
     * Returns the asker's own questions, newest first, without those withdrawn.
     *
     * @param before id of the last one of the page before; empty for the first page
     */
    List<Question> own(TenantId tenant, Asker asker, OptionalLong before, int limit);

    /** Returns an own question. @throws org.xinglin.api.UnknownException if the asker has no such question */
    Question find(TenantId tenant, Asker asker, long id);

    /** Asks on; the question waits for the commission again. Refused if it is closed. */
    Outcome<Question> followUp(TenantId tenant, Asker asker, long id, String text);

    /**
     * Withdraws an own question: it is closed and not shown to its asker any more, and stays with the commission.
     *
     * @throws org.xinglin.api.UnknownException if the asker has no such question
     */
    void withdraw(TenantId tenant, Asker asker, long id);

    /** Returns what is published of a province's questions, newest first. */
    List<Publication> published(TenantId tenant, int limit);
}
