package org.xinglin.api.questions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.TenantId;

/**
 * Is a question with all that was said to it.
 *
 * @param id of the tenant's, grows with time
 * @param version grows with every change
 * @param entries the question itself first, oldest first
 * @param answeredAt of the last answer
 * @param withdrawnAt when the asker withdrew it: gone for the asker, kept for the commission
 * @param publication what stands in the public list of it
 * @param rank where it stands among the commission's: open ones first and of these the oldest, then the others, newest first
 */
public record Question(long id, TenantId tenant, Asker asker, QuestionCategory category, String title, State state, int version,
        Instant askedAt, Optional<Instant> answeredAt, Optional<Instant> withdrawnAt, List<Entry> entries,
        Optional<Publication> publication, long rank) {

    /** Takes a copy. */
    public Question {
        entries = List.copyOf(entries);
    }

    /** Lists how questions stand. */
    public enum State {
        /** 待答复: it waits for the commission. */
        OPEN,
        /** 已答复: the asker may ask on. */
        ANSWERED,
        /** 已办结: nothing more is said to it. */
        CLOSED
    }

    /** Lists who says something, and when. */
    public enum Kind {
        /** 提问. */
        QUESTION,
        /** 追问. */
        FOLLOW_UP,
        /** 答复. */
        ANSWER
    }

    /**
     * Is one thing said.
     *
     * @param by name of who said it: the doctor, or the member of staff
     * @param office name of the institution or authority for which it was said; empty for a doctor
     */
    public record Entry(Kind kind, String text, String by, String office, Instant at) {

        @Override
        public String toString() {
            return "Entry[" + kind + " " + at + "]";
        }
    }

    @Override
    public String toString() {
        return "Question[" + tenant + " " + id + " " + state + "]";
    }
}
