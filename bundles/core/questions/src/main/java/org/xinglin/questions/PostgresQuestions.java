package org.xinglin.questions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Publication;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.Question.State;
import org.xinglin.api.questions.Questions;
import org.xinglin.questions.QuestionMapper.QuestionRow;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps questions in the province's own store; an asker reaches own ones only. */
@Component(name = "org.xinglin.questions.questions", configurationPid = "org.xinglin.questions")
@Designate(ocd = Configuration.class)
public final class PostgresQuestions implements Questions {

    private final Store store;
    private final Book book;
    private final Clock clock;
    private final int perDay;

    /** Takes what it stands on. */
    @Activate
    public PostgresQuestions(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock, Configuration configuration) {
        this(store, cipher, clock, configuration.asked_perDay());
    }

    PostgresQuestions(Store store, FieldCipher cipher, Clock clock, int perDay) {
        this.store = store;
        this.book = new Book(cipher, clock);
        this.clock = clock;
        this.perDay = perDay;
    }

    @Override
    public Outcome<Question> ask(TenantId tenant, Asker asker, Draft draft) {
        String title = Texts.clean(draft.title()).replaceAll("\\s+", " ");
        String text = Texts.clean(draft.text());
        List<Finding> findings = Texts.question(draft.category(), title, text);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return store.transact(province(tenant), tx -> {
            Optional<Finding> often = tooOften(tx, asker);
            if (often.isPresent()) {
                return Outcome.refused(often.get());
            }
            long id = tx.mapper(QuestionMapper.class).insert(asker.kind().name(), asker.owner(), asker.account(), asker.name(),
                    asker.office(), draft.category().name(), book.sealed(title), clock.instant());
            book.say(tx, id, 1, Question.Kind.QUESTION, text, Book.Speaker.of(asker));
            return Outcome.accepted(book.read(tx, id));
        });
    }

    /** Counts what is said on this day (Asia/Shanghai); of two at once the second waits for the first. */
    private Optional<Finding> tooOften(Transaction tx, Asker asker) {
        QuestionMapper mapper = tx.mapper(QuestionMapper.class);
        mapper.lock(asker.owner());
        Instant today = Time.today(clock).atStartOfDay(Time.ZONE).toInstant();
        return mapper.asked(asker.kind().name(), asker.owner(), today) < perDay ? Optional.empty()
                : Optional.of(Finding.of("question-too-often", "", "今天已提出 " + perDay + " 个问题（含追问），请明天再提问，或者电话咨询。",
                        "You have asked " + perDay + " times today, follow-ups included. Ask again tomorrow."));
    }

    @Override
    public List<Question> own(TenantId tenant, Asker asker, OptionalLong before, int limit) {
        return store.read(province(tenant), tx -> book.whole(tx, tx.mapper(QuestionMapper.class).own(asker.kind().name(), asker.owner(),
                before.isPresent() ? before.getAsLong() : null, limit)));
    }

    @Override
    public Question find(TenantId tenant, Asker asker, long id) {
        return store.read(province(tenant), tx -> {
            own(tx.mapper(QuestionMapper.class).byId(id), asker, id);
            return book.read(tx, id);
        });
    }

    @Override
    public Outcome<Question> followUp(TenantId tenant, Asker asker, long id, String given) {
        String text = Texts.clean(given);
        List<Finding> findings = Texts.followUp(text);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return store.transact(province(tenant), tx -> {
            Optional<Finding> often = tooOften(tx, asker);
            QuestionMapper mapper = tx.mapper(QuestionMapper.class);
            QuestionRow row = own(mapper.lockById(id), asker, id);
            int said = mapper.entries(List.of(id)).size();
            if (row.state().equals(State.CLOSED.name()) || said >= MOST_ENTRIES) {
                return Outcome.refused(Finding.of("question-state", "", "此问题已办结，不能追问；请另行提问。",
                        "This question is closed; ask another one."));
            }
            if (often.isPresent()) {
                return Outcome.refused(often.get());
            }
            book.say(tx, id, said + 1, Question.Kind.FOLLOW_UP, text, Book.Speaker.of(asker));
            mapper.move(id, State.OPEN.name(), null);
            return Outcome.accepted(book.read(tx, id));
        });
    }

    @Override
    public void withdraw(TenantId tenant, Asker asker, long id) {
        store.transact(province(tenant), tx -> {
            QuestionMapper mapper = tx.mapper(QuestionMapper.class);
            own(mapper.lockById(id), asker, id);
            return mapper.withdraw(id, asker.account(), clock.instant());
        });
    }

    @Override
    public List<Publication> published(TenantId tenant, int limit) {
        return store.read(province(tenant), tx -> tx.mapper(QuestionMapper.class).published(limit)).stream()
                .map(Book::publication).toList();
    }

    /** Returns an asker's own question. @throws UnknownException if it is another's or withdrawn, as if there were none */
    private static QuestionRow own(QuestionRow row, Asker asker, long id) {
        QuestionRow there = Book.there(row, id);
        if (!there.owner().equals(asker.owner()) || !there.askerKind().equals(asker.kind().name()) || there.withdrawnAt() != null) {
            throw new UnknownException("question " + id);
        }
        return there;
    }

    /** Returns a province. @throws UnknownException for the national end, where nobody asks */
    private static TenantId province(TenantId tenant) {
        if (tenant.isNational()) {
            throw new UnknownException("questions to the national end");
        }
        return tenant;
    }
}
