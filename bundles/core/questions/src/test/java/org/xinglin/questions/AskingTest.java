package org.xinglin.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.questions.World.HEBEI;
import static org.xinglin.questions.World.SHANXI;
import static org.xinglin.questions.World.codes;
import static org.xinglin.questions.World.doctor;
import static org.xinglin.questions.World.draft;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.Questions;
import org.xinglin.api.questions.Questions.Draft;

class AskingTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void who_asks_sees_own_questions_newest_first_page_by_page() {
        Asker asker = doctor();
        Question first = world.asked(asker, "第一问");
        Question second = world.asked(asker, "第二问");
        assertEquals(List.of(second.id(), first.id()), world.own(asker));
        assertEquals(List.of(first.id()), world.questions.own(HEBEI, asker, OptionalLong.of(second.id()), 10).stream()
                .map(Question::id).toList());
        assertEquals("第一问", world.questions.find(HEBEI, asker, first.id()).title());
        assertEquals(List.of("请问如何申请多执业机构备案？"), first.entries().stream().map(Question.Entry::text).toList());
        assertEquals(Question.State.OPEN, first.state());
    }

    @Test
    @DisplayName("R-PUB-20: a question is its asker's alone, in its own province alone")
    void nobody_else_sees_a_question() {
        Asker asker = doctor();
        long id = world.asked(asker, "只给我看").id();
        Asker other = doctor();
        Asker disguised = new Asker(Asker.Kind.INSTITUTION, asker.owner(), asker.account(), "甲", "乙医院");
        for (Asker stranger : List.of(other, disguised)) {
            assertEquals(List.of(), world.own(stranger));
            assertThrows(UnknownException.class, () -> world.questions.find(HEBEI, stranger, id));
            assertThrows(UnknownException.class, () -> world.questions.followUp(HEBEI, stranger, id, "请问进展如何？"));
            assertThrows(UnknownException.class, () -> world.questions.withdraw(HEBEI, stranger, id));
        }
        assertThrows(UnknownException.class, () -> world.questions.find(SHANXI, asker, id));
        assertEquals(List.of(), world.questions.own(SHANXI, asker, OptionalLong.empty(), 10));
        assertThrows(UnknownException.class, () -> world.questions.ask(TenantId.NATIONAL, asker, draft("问国家端")));
    }

    @Test
    void what_an_institution_asked_all_its_staff_see() {
        UUID hospital = UUID.randomUUID();
        Question asked = world.asked(World.registrar(hospital), "本院医师不在列表中");
        assertEquals(List.of(asked.id()), world.own(World.registrar(hospital)));
        assertEquals("第一医院", asked.entries().get(0).office());
        assertEquals(List.of(), world.own(World.registrar(UUID.randomUUID())));
    }

    @Test
    @DisplayName("R-PUB-24: a text with an identity number is refused, naming its field and not repeating the number")
    void a_text_with_an_identity_number_is_refused() {
        Asker asker = doctor();
        Outcome<Question> refused = world.questions.ask(HEBEI, asker, new Draft(QuestionCategory.RECORDS, "查不到我的资格",
                "我的号码是 11010519491231002X，请查。"));
        assertEquals(List.of("text-holds-number"), codes(refused));
        assertEquals("/text", refused.findings().get(0).field());
        assertFalse(refused.findings().toString().contains("11010519491231002X"));
        assertEquals(List.of("text-holds-number"), codes(world.questions.ask(HEBEI, asker,
                new Draft(QuestionCategory.RECORDS, "11010519491231002X", "查不到"))));
        assertEquals(List.of(), world.own(asker));
        Question asked = world.asked(asker, "查不到我的资格");
        assertEquals(List.of("text-holds-number"), codes(world.questions.followUp(HEBEI, asker, asked.id(), "号码 11010519491231002X")));
    }

    @Test
    void texts_have_their_bounds() {
        Asker asker = doctor();
        assertEquals(List.of("category-missing", "text-length", "text-length"),
                codes(world.questions.ask(HEBEI, asker, new Draft(null, " ", null))));
        assertEquals(List.of("text-length", "text-length"), codes(world.questions.ask(HEBEI, asker, new Draft(QuestionCategory.OTHER,
                "问".repeat(Questions.MOST_TITLE + 1), "问".repeat(Questions.MOST_TEXT + 1)))));
        Question asked = world.questions.ask(HEBEI, asker, new Draft(QuestionCategory.OTHER, " 标\u0000题\n两行 ", "一\r\n二\u200b")).orThrow();
        assertEquals("标题 两行", asked.title());
        assertEquals("一\n二", asked.entries().get(0).text());
    }

    @Test
    void one_asks_so_often_a_day_follow_ups_included() {
        Asker asker = doctor();
        Question first = world.asked(asker, "第一问");
        world.asked(asker, "第二问");
        world.questions.followUp(HEBEI, asker, first.id(), "补充一点。").orThrow();
        assertEquals(List.of("question-too-often"), codes(world.questions.ask(HEBEI, asker, draft("第四问"))));
        assertEquals(List.of("question-too-often"), codes(world.questions.followUp(HEBEI, asker, first.id(), "再补充一点。")));
        world.asked(doctor(), "别人的问题");
        world.clock.advance(Duration.ofDays(1));
        world.asked(asker, "次日再问");
    }

    @Test
    void of_many_at_once_no_more_are_taken_than_a_day_allows() throws Exception {
        Asker asker = doctor();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> ask = () -> world.questions.ask(HEBEI, asker, draft("同时提问")).isAccepted();
            int taken = 0;
            for (Future<Boolean> one : pool.invokeAll(java.util.Collections.nCopies(8, ask))) {
                taken += one.get() ? 1 : 0;
            }
            assertEquals(World.PER_DAY, taken);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void what_is_withdrawn_is_gone_for_its_asker_and_stays_with_the_commission() {
        Asker asker = doctor();
        Question asked = world.asked(asker, "问错了");
        world.questions.withdraw(HEBEI, asker, asked.id());
        assertEquals(List.of(), world.own(asker));
        assertThrows(UnknownException.class, () -> world.questions.find(HEBEI, asker, asked.id()));
        assertThrows(UnknownException.class, () -> world.questions.withdraw(HEBEI, asker, asked.id()));
        Question kept = world.desk.find(World.officer(HEBEI), asked.id());
        assertEquals(Question.State.CLOSED, kept.state());
        assertTrue(kept.withdrawnAt().isPresent());
        assertEquals(1, kept.entries().size());
    }

    @Test
    @DisplayName("R-PUB-22: what people write is not to be read in the tables")
    void what_people_write_lies_sealed() {
        world.asked(doctor(), "可读的标题");
        assertEquals(List.of(), world.column(HEBEI, "select id from question where position(convert_to('可读', 'UTF8') in title) > 0"));
        assertEquals(List.of(), world.column(HEBEI, "select question from question_entry where position(convert_to('备案', 'UTF8') in text) > 0"));
        assertFalse(world.asked(doctor(), "可读的标题").toString().contains("可读"));
    }
}
