package org.xinglin.questions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.ToldOffice;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.Question.State;
import org.xinglin.api.questions.QuestionDesk;
import org.xinglin.api.questions.Questions;
import org.xinglin.questions.QuestionMapper.QuestionRow;
import org.xinglin.standards.Province;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Answers and publishes in the officer's own province; who asked is told in the transaction of the answer (R-REG-54). */
@Component(name = "org.xinglin.questions.desk")
public final class PostgresQuestionDesk implements QuestionDesk {

    private final Store store;
    private final Book book;
    private final Clock clock;

    /** Takes what it stands on. */
    @Activate
    public PostgresQuestionDesk(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.book = new Book(cipher, clock);
        this.clock = clock;
    }

    @Override
    public List<Question> list(Staff officer, Optional<State> state, OptionalLong after, int limit) {
        return store.read(officer(officer).tenant(), tx -> book.whole(tx, tx.mapper(QuestionMapper.class)
                .list(state.map(State::name).orElse(null), after.isPresent() ? after.getAsLong() : null, limit)));
    }

    @Override
    public int open(Staff officer, int most) {
        return store.read(officer(officer).tenant(), tx -> tx.mapper(QuestionMapper.class).open(most));
    }

    @Override
    public Question find(Staff officer, long id) {
        return store.read(officer(officer).tenant(), tx -> book.read(tx, id));
    }

    @Override
    public Outcome<Question> answer(Staff officer, String office, long id, Reply reply) {
        String text = Texts.clean(reply.text());
        List<Finding> findings = Texts.answer(text);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return store.transact(officer(officer).tenant(), tx -> {
            QuestionMapper mapper = tx.mapper(QuestionMapper.class);
            QuestionRow row = Book.there(mapper.lockById(id), id);
            if (row.state().equals(State.CLOSED.name())) {
                return Outcome.refused(Finding.of("question-state", "", row.withdrawnAt() == null ? "此问题已办结。" : "提问人已撤回此问题。",
                        "This question is closed, by a colleague or by who asked."));
            }
            if (row.version() != reply.version()) {
                return Outcome.refused(Finding.of("question-changed", "", "此问题已有新的内容（追问或者同事的答复），请查看后再答复。",
                        "There is a follow-up or a colleague's answer; read it first."));
            }
            int said = mapper.entries(List.of(id)).size();
            boolean closes = reply.closes() || said + 1 >= Questions.MOST_ENTRIES;
            book.say(tx, id, said + 1, Question.Kind.ANSWER, text, new Book.Speaker(officer.id(), officer.name(), office));
            mapper.move(id, (closes ? State.CLOSED : State.ANSWERED).name(), clock.instant());
            tell(tx, row, office);
            return Outcome.accepted(book.read(tx, id));
        });
    }

    private void tell(Transaction tx, QuestionRow row, String office) {
        Map<String, String> arguments = Map.of("question", Long.toString(row.id()), "title", book.title(row), "authority", office,
                "tenant", tx.tenant().code(), "province", Province.find(tx.tenant().code()).map(Province::zh).orElse(""));
        if (row.askerKind().equals(Asker.Kind.DOCTOR.name())) {
            PersonId person = new PersonId(row.owner());
            tx.send(tx.tenant(), Topic.NOTICE, person.toString(), Json.write(Notice.to(person, "question-answered", arguments)));
        } else {
            tx.send(tx.tenant(), Topic.OFFICE_NOTICE, row.owner().toString(),
                    Json.write(new ToldOffice(row.owner(), "office-question-answered", arguments)));
        }
    }

    @Override
    public Outcome<Question> publish(Staff officer, long id, Wording given) {
        Wording wording = new Wording(given.category(), Texts.clean(given.title()).replaceAll("\\s+", " "), Texts.clean(given.answer()));
        return store.transact(officer(officer).tenant(), tx -> {
            QuestionMapper mapper = tx.mapper(QuestionMapper.class);
            QuestionRow row = Book.there(mapper.lockById(id), id);
            List<Finding> findings = Texts.publication(wording,
                    row.askerKind().equals(Asker.Kind.DOCTOR.name()) ? row.askerName() : "");
            if (!findings.isEmpty()) {
                return Outcome.refused(findings);
            }
            if (row.answeredAt() == null) {
                return Outcome.refused(Finding.of("question-state", "", "请先答复，再公开。", "Answer it before you publish it."));
            }
            mapper.endPublication(id, officer.id(), officer.name(), clock.instant());
            mapper.publish(id, wording.category().name(), wording.title(), wording.answer(), officer.id(), officer.name(), clock.instant());
            return Outcome.accepted(book.read(tx, id));
        });
    }

    @Override
    public Question unpublish(Staff officer, long id) {
        return store.transact(officer(officer).tenant(), tx -> {
            QuestionMapper mapper = tx.mapper(QuestionMapper.class);
            Book.there(mapper.lockById(id), id);
            mapper.endPublication(id, officer.id(), officer.name(), clock.instant());
            return book.read(tx, id);
        });
    }

    private static Staff officer(Staff staff) {
        if (staff.role() != Staff.Role.AUTHORITY) {
            throw new IllegalArgumentException("questions are answered by staff of authorities");
        }
        return staff;
    }
}
