package org.xinglin.questions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.UnknownException;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Publication;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.Question.Entry;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.questions.QuestionMapper.EntryRow;
import org.xinglin.questions.QuestionMapper.PublishedRow;
import org.xinglin.questions.QuestionMapper.QuestionRow;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Transaction;

/** Reads questions with all that was said to them, and writes what is said next; what people wrote lies sealed. */
final class Book {

    private final FieldCipher cipher;
    private final Clock clock;

    Book(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Who says something: an asker, or an officer. */
    record Speaker(UUID account, String name, String office) {

        static Speaker of(Asker asker) {
            return new Speaker(asker.account(), asker.name(), asker.office());
        }
    }

    /** Returns the sealed form of a text. */
    byte[] sealed(String text) {
        return cipher.seal(text);
    }

    /** Returns a title that lies sealed. */
    String title(QuestionRow row) {
        return cipher.open(row.title());
    }

    /** Says one thing more to a question. */
    void say(Transaction tx, long question, int no, Question.Kind kind, String text, Speaker by) {
        tx.mapper(QuestionMapper.class).say(new EntryRow(question, no, kind.name(), cipher.seal(text), by.account(), by.name(),
                by.office(), clock.instant()));
    }

    /** Returns a question as it stands. @throws UnknownException if there is none */
    Question read(Transaction tx, long id) {
        return whole(tx, List.of(there(tx.mapper(QuestionMapper.class).byId(id), id))).get(0);
    }

    /** Returns a row that is there. @throws UnknownException if it is null */
    static QuestionRow there(QuestionRow row, long id) {
        if (row == null) {
            throw new UnknownException("question " + id);
        }
        return row;
    }

    /** Returns rows as questions, in the same order. */
    List<Question> whole(Transaction tx, List<QuestionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(QuestionRow::id).toList();
        QuestionMapper mapper = tx.mapper(QuestionMapper.class);
        Map<Long, List<EntryRow>> entries = mapper.entries(ids).stream().collect(Collectors.groupingBy(EntryRow::question));
        Map<Long, PublishedRow> published = mapper.publications(ids).stream()
                .collect(Collectors.toMap(PublishedRow::question, row -> row));
        return rows.stream().map(row -> question(tx, row, entries.getOrDefault(row.id(), List.of()), published.get(row.id()))).toList();
    }

    private Question question(Transaction tx, QuestionRow row, List<EntryRow> entries, PublishedRow published) {
        Asker asker = new Asker(Asker.Kind.valueOf(row.askerKind()), row.owner(), row.account(), row.askerName(), row.office());
        return new Question(row.id(), tx.tenant(), asker, QuestionCategory.valueOf(row.category()), title(row),
                Question.State.valueOf(row.state()), row.version(), row.askedAt(), Optional.ofNullable(row.answeredAt()),
                Optional.ofNullable(row.withdrawnAt()), entries.stream().map(this::entry).toList(),
                Optional.ofNullable(published).map(Book::publication), row.rank());
    }

    private Entry entry(EntryRow row) {
        return new Entry(Question.Kind.valueOf(row.kind()), cipher.open(row.text()), row.name(), row.office(), row.at());
    }

    /** Returns what the public reads. */
    static Publication publication(PublishedRow row) {
        return new Publication(row.question(), QuestionCategory.valueOf(row.category()), row.title(), row.answer(), row.at());
    }
}
