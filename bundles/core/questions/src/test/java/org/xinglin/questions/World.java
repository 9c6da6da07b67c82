package org.xinglin.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.QuestionDesk.Reply;
import org.xinglin.api.questions.Questions.Draft;
import org.xinglin.testkit.MutableClock;
import org.xinglin.testkit.TestDatabase;

/** Is two provinces with the tables of questions on a real PostgreSQL. */
final class World implements AutoCloseable {

    static final TenantId HEBEI = TestDatabase.HEBEI;
    static final TenantId SHANXI = TestDatabase.SHANXI;
    static final String OFFICE = "石家庄市卫生健康委员会";
    static final int PER_DAY = 3;

    final TestDatabase database = TestDatabase.with(QuestionsRoom.ROOM);
    final MutableClock clock = database.clock();
    final PostgresQuestions questions = new PostgresQuestions(database.store(), database.cipher(), clock, PER_DAY);
    final PostgresQuestionDesk desk = new PostgresQuestionDesk(database.store(), database.cipher(), clock);

    static Asker doctor() {
        return new Asker(Asker.Kind.DOCTOR, UUID.randomUUID(), UUID.randomUUID(), "张三丰", "");
    }

    static Asker registrar(UUID institution) {
        return Asker.of(new Staff(UUID.randomUUID(), HEBEI, "registrar", "李四", Staff.Role.INSTITUTION, institution,
                Optional.of(Staff.Post.OPERATOR)), "第一医院");
    }

    static Staff officer(TenantId tenant) {
        return new Staff(UUID.randomUUID(), tenant, "officer", "王五", Staff.Role.AUTHORITY, UUID.randomUUID());
    }

    static Draft draft(String title) {
        return new Draft(QuestionCategory.FILING, title, "请问如何申请多执业机构备案？");
    }

    Question asked(Asker asker, String title) {
        return questions.ask(HEBEI, asker, draft(title)).orThrow();
    }

    Question answered(Question question, String text) {
        return desk.answer(officer(HEBEI), OFFICE, question.id(), new Reply(text, false, question.version())).orThrow();
    }

    List<Long> own(Asker asker) {
        return questions.own(HEBEI, asker, OptionalLong.empty(), 10).stream().map(Question::id).toList();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** Returns the first column of a query, as text. */
    List<String> column(TenantId tenant, String sql) {
        return database.store().read(tenant, tx -> {
            try (ResultSet all = tx.connection().createStatement().executeQuery(sql)) {
                List<String> cells = new java.util.ArrayList<>();
                while (all.next()) {
                    cells.add(all.getString(1));
                }
                return cells;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
