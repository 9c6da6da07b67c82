package org.xinglin.questions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads and writes questions, what was said to them, and what is published of them. */
interface QuestionMapper {

    /** A question without what was said to it; the title is sealed, answer and withdrawal may be null. */
    record QuestionRow(long id, String askerKind, UUID owner, UUID account, String askerName, String office, String category,
            byte[] title, String state, int version, Instant askedAt, Instant answeredAt, Instant withdrawnAt, long rank) {
    }

    /** Something said to a question; the text is sealed. */
    record EntryRow(long question, int no, String kind, byte[] text, UUID account, String name, String office, Instant at) {
    }

    /** What is published of a question. */
    record PublishedRow(long question, String category, String title, String answer, Instant at) {
    }

    /** Waits until nobody else asks for this owner, to the end of the transaction. */
    String lock(UUID owner);

    /** Counts what an owner asked since an instant, follow-ups included. */
    int asked(String askerKind, UUID owner, Instant since);

    /** Inserts a question and returns its id. */
    long insert(String askerKind, UUID owner, UUID account, String askerName, String office, String category, byte[] title, Instant at);

    void say(EntryRow entry);

    /** Moves a question on: its state, its version, and when it was answered if an instant is given. */
    int move(long id, String state, Instant answeredAt);

    int withdraw(long id, UUID by, Instant at);

    QuestionRow byId(long id);

    QuestionRow lockById(long id);

    List<QuestionRow> own(String askerKind, UUID owner, Long before, int limit);

    List<QuestionRow> list(String state, Long after, int limit);

    int open(int most);

    List<EntryRow> entries(List<Long> ids);

    List<PublishedRow> publications(List<Long> ids);

    List<PublishedRow> published(int limit);

    int endPublication(long question, UUID by, String byName, Instant at);

    int publish(long question, String category, String title, String answer, UUID by, String byName, Instant at);
}
