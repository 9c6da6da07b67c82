package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Publication;
import org.xinglin.api.questions.Question;
import org.xinglin.api.questions.Question.Entry;
import org.xinglin.api.questions.QuestionCategory;
import org.xinglin.api.questions.QuestionDesk;
import org.xinglin.api.questions.Questions;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;

/** Questions over the wire: who may ask, answer and publish, and what each sees (R-PUB-20, R-PUB-24). */
class QuestionsTest {

    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] REGISTRAR = {"Authorization", "Bearer s.registrar"};
    private static final String[] ELSEWHERE = {"Authorization", "Bearer s.elsewhere"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final String[] NEWCOMER = {"Authorization", "Bearer d.newcomer"};
    private static final String ASKED = "/tenants/13/questions";
    private static final String DESK = "/tenants/13/authority/questions";
    private static final String DRAFT = "{\"category\":\"FILING\",\"title\":\"如何备案\",\"text\":\"请问如何备案？\"}";
    private static final Instant AT = Instant.parse("2025-06-03T02:00:00Z");

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    private static Question question(Asker asker) {
        return new Question(7, World.HEBEI, asker, QuestionCategory.FILING, "如何备案", Question.State.ANSWERED, 2, AT, Optional.of(AT),
                Optional.empty(), List.of(new Entry(Question.Kind.QUESTION, "请问如何备案？", asker.name(), asker.office(), AT),
                        new Entry(Question.Kind.ANSWER, "在业务申请中选择。", "王五", "石家庄市卫生健康委员会", AT)),
                Optional.of(new Publication(7, QuestionCategory.FILING, "公开的问题", "公开的解答", AT)), 12345);
    }

    private <T> T noted(Object[] arguments, T answer) {
        asked.add(arguments);
        return answer;
    }

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.doctors.put("newcomer", World.doctor(Account.State.CREATED));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("registrar", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.answer(Questions.class, s -> world.services.asking.questions = s, Map.of(
                "ask", a -> noted(a, Outcome.accepted(question((Asker) a[1]))),
                "own", a -> noted(a, List.of(question((Asker) a[1]))),
                "find", a -> {
                    if (!a[2].equals(7L)) {
                        throw new UnknownException("question " + a[2]);
                    }
                    return question((Asker) a[1]);
                },
                "followUp", a -> noted(a, Outcome.refused(Finding.of("question-too-often", "", "过多", "too often"))),
                "withdraw", a -> noted(a, null),
                "published", a -> List.of(new Publication(7, QuestionCategory.FILING, "公开的问题", "公开的解答", AT))));
        Asker doctor = Asker.of(World.doctor(Account.State.ACTIVE));
        world.answer(QuestionDesk.class, s -> world.services.asking.desk = s, Map.of(
                "list", a -> noted(a, java.util.Collections.nCopies(20, question(doctor))),
                "find", a -> question(doctor),
                "answer", a -> noted(a, Outcome.accepted(question(doctor))),
                "publish", a -> noted(a, Outcome.accepted(question(doctor))),
                "unpublish", a -> noted(a, question(doctor))));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of(
                "institution", a -> Optional.of(new Institution(World.HOSPITAL, "第一医院", "", "", "130102", "MEDICAL",
                        "", "", "VALID", List.of(), Map.of())),
                "authority", a -> Optional.of(new Authority(World.COMMISSION, "石家庄市卫生健康委员会", "HEALTH", "130100"))));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void a_doctor_asks_any_province_before_activation_too() {
        for (String[] who : List.of(DOCTOR, NEWCOMER)) {
            HttpResponse<String> answer = world.post(ASKED, DRAFT, who);
            assertEquals(201, answer.statusCode(), answer.body());
        }
        Asker asker = (Asker) asked.get(0)[1];
        assertEquals(Asker.Kind.DOCTOR, asker.kind());
        assertEquals(World.PERSON.value(), asker.owner());
        assertEquals(400, world.post(ASKED, "{\"category\":\"NONE\",\"title\":\"x\",\"text\":\"y\"}", DOCTOR).statusCode());
        assertTrue(world.post(ASKED, "{\"title\":\"如何\"}", DOCTOR).body().contains("/text"));
    }

    @Test
    void an_institution_asks_its_own_province_in_its_own_name() {
        assertEquals(201, world.post(ASKED, DRAFT, REGISTRAR).statusCode());
        Asker asker = (Asker) asked.get(0)[1];
        assertEquals(List.of(Asker.Kind.INSTITUTION, World.HOSPITAL, "第一医院"), List.of(asker.kind(), asker.owner(), asker.office()));
        assertEquals(List.of(401, 403, 403), List.of(world.post(ASKED, DRAFT).statusCode(), world.post(ASKED, DRAFT, OFFICER).statusCode(),
                world.post(ASKED, DRAFT, ELSEWHERE).statusCode()));
    }

    @Test
    @DisplayName("R-PUB-20: who asks sees own questions, answered by the commission and not by its officers' names")
    void who_asks_sees_the_commission_and_not_its_officers() {
        String own = world.get(ASKED + "?before=9", DOCTOR).body();
        assertEquals(OptionalLong.of(9), asked.get(0)[2]);
        assertTrue(own.contains("在业务申请中选择") && own.contains("石家庄市卫生健康委员会"));
        assertFalse(own.contains("王五") || own.contains("publication") || own.contains("position") || own.contains("\"asker\""), own);
        assertEquals(own, world.get("/accounts/me/questions", DOCTOR).body());
        assertEquals(200, world.get(ASKED + "/7", REGISTRAR).statusCode());
        assertEquals(404, world.get(ASKED + "/8", DOCTOR).statusCode());
        assertEquals(204, world.send("DELETE", ASKED + "/7", null, DOCTOR).statusCode());
        assertEquals(429, world.post(ASKED + "/7/follow-ups", "{\"text\":\"还有一问\"}", DOCTOR).statusCode());
        assertEquals(List.of(403, 401, 403), List.of(world.get("/accounts/me/questions", REGISTRAR).statusCode(),
                world.get(ASKED).statusCode(), world.get(ASKED, OFFICER).statusCode()));
    }

    @Test
    void an_officer_pages_through_the_questions_of_the_own_province() {
        HttpResponse<String> page = world.get(DESK + "?state=OPEN&after=5", OFFICER);
        assertEquals(List.of(Optional.of(Question.State.OPEN), OptionalLong.of(5), 20), List.of(asked.get(0)).subList(1, 4));
        assertTrue(page.headers().firstValue("Link").orElseThrow().contains("after=12345"));
        assertTrue(page.body().contains("张三") && page.body().contains("王五") && page.body().contains("公开的解答"));
        assertEquals(List.of(401, 403, 403, 403), List.of(world.get(DESK).statusCode(), world.get(DESK, DOCTOR).statusCode(),
                world.get(DESK, REGISTRAR).statusCode(), world.get(DESK, ELSEWHERE).statusCode()));
    }

    @Test
    void an_officer_answers_in_the_name_of_the_own_authority() {
        assertEquals(201, world.post(DESK + "/7/answers", "{\"text\":\"在业务申请中选择。\",\"version\":1}", OFFICER).statusCode());
        assertEquals(List.of("石家庄市卫生健康委员会", 7L, new QuestionDesk.Reply("在业务申请中选择。", false, 1)),
                List.of(asked.get(0)).subList(1, 4));
        assertEquals(403, world.post(DESK + "/7/answers", "{\"text\":\"答\",\"version\":1}", REGISTRAR).statusCode());
    }

    @Test
    void an_officer_publishes_and_anybody_reads() {
        String wording = "{\"category\":\"FILING\",\"title\":\"公开的问题\",\"answer\":\"公开的解答\"}";
        String[] json = {"Authorization", "Bearer s.officer", "Content-Type", "application/json"};
        assertEquals(200, world.send("PUT", DESK + "/7/publication", wording, json).statusCode());
        assertEquals("公开的问题", ((QuestionDesk.Wording) asked.get(0)[2]).title());
        assertEquals(200, world.send("DELETE", DESK + "/7/publication", null, OFFICER).statusCode());
        assertEquals(403, world.send("DELETE", DESK + "/7/publication", null, DOCTOR).statusCode());
        String read = world.get("/disclosure/13/questions").body();
        assertTrue(read.contains("公开的解答") && read.contains("多执业机构备案") && !read.contains("张三") && !read.contains("王五"), read);
    }

    @Test
    void while_the_room_is_away_only_questions_are() {
        world.services.asking.questions = null;
        HttpResponse<String> answer = world.get("/disclosure/13/questions");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("questions"));
    }
}
