package org.xinglin.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.questions.World.HEBEI;
import static org.xinglin.questions.World.OFFICE;
import static org.xinglin.questions.World.SHANXI;
import static org.xinglin.questions.World.codes;
import static org.xinglin.questions.World.doctor;
import static org.xinglin.questions.World.officer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.ToldOffice;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Publication;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.Question.State;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.QuestionDesk.Reply;
import org.xinglin.api.questions.QuestionDesk.Wording;
import org.xinglin.store.Json;

class AnsweringTest {

    private static final Wording WORDING = new Wording(QuestionCategory.FILING, "如何申请备案", "在“业务申请”中选择“多执业机构备案”。");

    private World world;

    @BeforeEach
    void open() {
        world = new World();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private List<Long> listed(Optional<State> state, OptionalLong after, int limit) {
        return world.desk.list(officer(HEBEI), state, after, limit).stream().map(Question::id).toList();
    }

    private List<Message> told(String topic) {
        List<Message> told = new ArrayList<>();
        world.database.exchange().deliver(HEBEI, List.of(topic), 10, told::add);
        return told;
    }

    @Test
    @DisplayName("R-REG-54: a doctor is told that an answer is there, without what was asked or answered but its title")
    void a_doctor_is_told_of_the_answer() {
        Asker asker = doctor();
        Question answered = world.answered(world.asked(asker, "备案问题"), "请在业务申请中选择。");
        assertEquals(State.ANSWERED, answered.state());
        assertEquals(List.of(Question.Kind.QUESTION, Question.Kind.ANSWER), answered.entries().stream().map(Question.Entry::kind).toList());
        assertEquals(OFFICE, world.questions.find(HEBEI, asker, answered.id()).entries().get(1).office());
        Message message = told(Topic.NOTICE).get(0);
        Notice notice = Json.read(message.body(), Notice.class);
        assertEquals("question-answered", notice.template());
        assertEquals(asker.person(), notice.person());
        assertEquals("备案问题", notice.arguments().get("title"));
        assertFalse(message.body().contains("请在业务申请中选择"));
        assertEquals(List.of(), told(Topic.OFFICE_NOTICE));
    }

    @Test
    @DisplayName("R-REG-54: an institution is told in its own notices")
    void an_institution_is_told_of_the_answer() {
        UUID hospital = UUID.randomUUID();
        world.answered(world.asked(World.registrar(hospital), "打印问题"), "审核同意后可以打印。");
        ToldOffice told = Json.read(told(Topic.OFFICE_NOTICE).get(0).body(), ToldOffice.class);
        assertEquals(hospital, told.office());
        assertEquals("office-question-answered", told.kind());
        assertEquals(OFFICE, told.arguments().get("authority"));
        assertEquals(List.of(), told(Topic.NOTICE));
    }

    @Test
    void open_questions_come_first_and_of_these_the_oldest() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(world.asked(doctor(), "问题" + i).id());
            world.clock.advance(Duration.ofMinutes(1));
        }
        world.answered(world.desk.find(officer(HEBEI), ids.get(0)), "答复一");
        world.answered(world.desk.find(officer(HEBEI), ids.get(3)), "答复二");
        List<Long> order = List.of(ids.get(1), ids.get(2), ids.get(4), ids.get(3), ids.get(0));
        assertEquals(order, listed(Optional.empty(), OptionalLong.empty(), 10));
        List<Question> page = world.desk.list(officer(HEBEI), Optional.empty(), OptionalLong.empty(), 2);
        assertEquals(order.subList(2, 4), listed(Optional.empty(), OptionalLong.of(page.get(1).rank()), 2));
        assertEquals(order.subList(3, 5), listed(Optional.of(State.ANSWERED), OptionalLong.empty(), 10));
        assertEquals(3, world.desk.open(officer(HEBEI), 100));
        assertEquals(2, world.desk.open(officer(HEBEI), 2));
    }

    @Test
    void a_follow_up_opens_the_question_again_and_a_closing_answer_ends_it() {
        Asker asker = doctor();
        Question answered = world.answered(world.asked(asker, "追问"), "请看指南。");
        Question again = world.questions.followUp(HEBEI, asker, answered.id(), "指南在哪里？").orThrow();
        assertEquals(State.OPEN, again.state());
        Question closed = world.desk.answer(officer(HEBEI), OFFICE, again.id(), new Reply("在帮助中心。", true, again.version())).orThrow();
        assertEquals(State.CLOSED, closed.state());
        assertEquals(4, closed.entries().size());
        assertEquals(List.of("question-state"), codes(world.questions.followUp(HEBEI, asker, again.id(), "还有一问。")));
        assertEquals(List.of("question-state"), codes(world.desk.answer(officer(HEBEI), OFFICE, again.id(),
                new Reply("再答", false, closed.version()))));
    }

    @Test
    void of_two_officers_the_second_reads_first_what_the_first_answered() {
        Question asked = world.asked(doctor(), "两人同时答复");
        world.answered(asked, "第一位的答复");
        assertEquals(List.of("question-changed"), codes(world.desk.answer(officer(HEBEI), OFFICE, asked.id(),
                new Reply("第二位的答复", false, asked.version()))));
        assertEquals(List.of("text-holds-number"), codes(world.desk.answer(officer(HEBEI), OFFICE, asked.id(),
                new Reply("您的号码11010519491231002X已核对", false, 2))));
    }

    @Test
    @DisplayName("R-DAT-02: officers see and answer what was asked in their own province; institutions answer nothing")
    void officers_keep_to_their_own_province() {
        Question asked = world.asked(doctor(), "河北的问题");
        Staff elsewhere = officer(SHANXI);
        assertEquals(List.of(), world.desk.list(elsewhere, Optional.empty(), OptionalLong.empty(), 10));
        assertThrows(UnknownException.class, () -> world.desk.find(elsewhere, asked.id()));
        assertThrows(UnknownException.class, () -> world.desk.answer(elsewhere, OFFICE, asked.id(), new Reply("答复", false, 1)));
        assertThrows(UnknownException.class, () -> world.desk.publish(elsewhere, asked.id(), WORDING));
        Staff registrar = new Staff(UUID.randomUUID(), HEBEI, "r", "r", Staff.Role.INSTITUTION, UUID.randomUUID());
        assertThrows(IllegalArgumentException.class, () -> world.desk.find(registrar, asked.id()));
    }

    @Test
    @DisplayName("R-PUB-20: what is published is an officer's wording, free of numbers and of who asked")
    void an_answered_question_is_published_free_of_personal_data() {
        Question asked = world.asked(doctor(), "如何备案");
        assertEquals(List.of("question-state"), codes(world.desk.publish(officer(HEBEI), asked.id(), WORDING)));
        world.answered(asked, "请在业务申请中选择。");
        assertEquals(List.of("publication-names-asker"), codes(world.desk.publish(officer(HEBEI), asked.id(),
                new Wording(QuestionCategory.FILING, "张三丰医师问备案", "可以。"))));
        assertEquals(List.of("publication-holds-number"), codes(world.desk.publish(officer(HEBEI), asked.id(),
                new Wording(QuestionCategory.FILING, "如何备案", "请联系13800000001。"))));
        assertEquals(List.of("text-holds-number"), codes(world.desk.publish(officer(HEBEI), asked.id(),
                new Wording(QuestionCategory.FILING, "如何备案", "号码11010519491231002X。"))));
        assertEquals(List.of(), world.questions.published(HEBEI, 10));
        assertTrue(world.desk.publish(officer(HEBEI), asked.id(), WORDING).orThrow().publication().isPresent());
        Publication published = world.questions.published(HEBEI, 10).get(0);
        assertEquals(WORDING.answer(), published.answer());
        assertEquals(List.of(), world.questions.published(SHANXI, 10));
    }

    @Test
    void a_publication_is_replaced_and_taken_back_and_what_was_public_stays_on_record() {
        Question asked = world.answered(world.asked(doctor(), "如何备案"), "请在业务申请中选择。");
        world.desk.publish(officer(HEBEI), asked.id(), WORDING).orThrow();
        Question other = world.answered(world.asked(doctor(), "如何打印"), "由机构打印。");
        world.desk.publish(officer(HEBEI), other.id(), new Wording(QuestionCategory.PROGRESS, "如何打印", "由机构打印。")).orThrow();
        world.desk.publish(officer(HEBEI), asked.id(), new Wording(QuestionCategory.FILING, "怎样备案", "改写后的答复。")).orThrow();
        assertEquals(List.of("怎样备案", "如何打印"), world.questions.published(HEBEI, 10).stream().map(Publication::title).toList());
        assertTrue(world.desk.unpublish(officer(HEBEI), asked.id()).publication().isEmpty());
        assertEquals(List.of("如何打印"), world.questions.published(HEBEI, 10).stream().map(Publication::title).toList());
        assertEquals(List.of("如何申请备案", "怎样备案"), world.column(HEBEI,
                "select title from question_publication where ended_by is not null order by position"));
    }
}
