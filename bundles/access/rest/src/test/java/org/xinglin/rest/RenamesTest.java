package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.InstitutionNames.Named;
import org.xinglin.api.register.InstitutionNames.Rename;
import org.xinglin.api.register.InstitutionNames.State;

/** 机构更名变更 and 信用查询 over the wire (R-INS-05, R-ACC-38, R-ACC-39). */
class RenamesTest {

    private static final String[] REVIEWER = {"Authorization", "Bearer s.reviewer"};
    private static final String[] OPERATOR = {"Authorization", "Bearer s.operator"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final UUID ID = new UUID(7, 1);
    private static final Instant AT = Instant.parse("2025-06-03T02:00:00Z");

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        for (Post post : Post.values()) {
            world.staff.put(post.name().toLowerCase(), new Staff(new UUID(8, 8), World.HEBEI, "clerk", "李四",
                    Staff.Role.INSTITUTION, World.HOSPITAL, Optional.of(post)));
        }
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        Rename open = new Rename(ID, World.HOSPITAL, "甲医院", "乙医院", "合并", State.OPEN, AT, "李四", Optional.empty(), "", "",
                Optional.empty());
        world.answer(InstitutionNames.class, s -> world.services.menus.names = s, Map.of(
                "of", a -> List.of(new Named("甲医院", Optional.empty(), Optional.of(LocalDate.of(2025, 6, 3))),
                        new Named("乙医院", Optional.of(LocalDate.of(2025, 6, 3)), Optional.empty())),
                "propose", a -> a[1].equals("甲医院")
                        ? Outcome.refused(Finding.of("rename-open-application", "R-INS-05", "未办结", "open"))
                        : noted(a, Outcome.accepted(open)),
                "withdraw", a -> noted(a, Outcome.accepted(open)),
                "ofInstitution", a -> List.of(open),
                "awaiting", a -> noted(a, List.of(open)),
                "decide", a -> noted(a, Outcome.accepted(open))));
    }

    private <T> T noted(Object[] arguments, T answer) {
        asked.add(arguments);
        return answer;
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-INS-05: proposed by the institution's manager or reviewer, decided by the authority")
    void an_institution_proposes_and_the_authority_decides() {
        String at = "/tenants/13/institution/renames";
        String body = "{\"name\":\"乙医院\",\"reason\":\"合并\"}";
        assertEquals(201, world.post(at, body, REVIEWER).statusCode());
        assertEquals(List.of("乙医院", "合并"), List.of(asked.get(0)[1], asked.get(0)[2]));
        assertEquals(409, world.post(at, "{\"name\":\"甲医院\",\"reason\":\"合并\"}", REVIEWER).statusCode());
        assertEquals(422, world.post(at, "{\"name\":\"乙医院\"}", REVIEWER).statusCode());
        assertEquals(403, world.post(at, body, OPERATOR).statusCode());
        assertEquals(403, world.post(at, body, OFFICER).statusCode());
        assertTrue(world.get(at, OPERATOR).body().contains("\"state\":\"OPEN\""));
        assertEquals(200, world.send("DELETE", at + "/" + ID, null, REVIEWER).statusCode());
        assertEquals(403, world.send("DELETE", at + "/" + ID, null, OPERATOR).statusCode());

        assertTrue(world.get("/tenants/13/authority/renames", OFFICER).body().contains("乙医院"));
        assertEquals(403, world.get("/tenants/13/authority/renames", REVIEWER).statusCode());
        String decision = "/tenants/13/authority/renames/" + ID + "/decision";
        asked.clear();
        assertTrue(world.post(decision, "{\"approve\":true}", OFFICER).statusCode() < 300);
        assertEquals(List.of(ID, true, ""), List.of(asked.get(0)[1], asked.get(0)[2], asked.get(0)[3]));
        assertEquals(422, world.post(decision, "{}", OFFICER).statusCode());
        assertEquals(403, world.post(decision, "{\"approve\":true}", REVIEWER).statusCode());
    }

    @Test
    @DisplayName("R-INS-05: names with their days, for whoever may choose the institution")
    void names_are_shown_with_their_days() {
        String names = "[{\"name\":\"甲医院\",\"to\":\"2025-06-03\"},{\"name\":\"乙医院\",\"from\":\"2025-06-03\"}]";
        assertEquals(names, world.get("/tenants/13/institution/names", OPERATOR).body());
        assertEquals(names, world.get("/tenants/13/institutions/" + World.HOSPITAL + "/names", DOCTOR).body());
        assertEquals(401, world.get("/tenants/13/institutions/" + World.HOSPITAL + "/names").statusCode());
    }

    @Test
    @DisplayName("R-ACC-38, R-ACC-39: 信用查询 is answered like the other two")
    void credit_is_asked_like_the_others() {
        world.answer(DoctorChecks.class, s -> world.services.around.checks = s, Map.of("check", a -> Outcome.accepted(
                new DoctorChecks.Answer(ID, "130***", List.of(), List.of(), a[1] == DoctorChecks.Kind.CREDIT
                        ? List.of(new DoctorChecks.Credit("EXAM_FRAUD", Text.of("作弊", "cheating"), "14",
                                Optional.of(LocalDate.of(2025, 1, 2)), Optional.empty(), "决定1号")) : List.of()))));
        String answer = world.post("/tenants/13/institution/doctor-checks", "{\"kind\":\"CREDIT\",\"idNo\":\"1\"}", OPERATOR).body();
        assertTrue(answer.contains("\"credits\":[{\"kind\":\"EXAM_FRAUD\",\"title\":{\"zh\":\"作弊\",\"en\":\"cheating\"},"
                + "\"province\":\"14\",\"from\":\"2025-01-02\",\"document\":\"决定1号\"}]"), answer);
        assertEquals(403, world.post("/tenants/13/institution/doctor-checks", "{\"kind\":\"CREDIT\",\"idNo\":\"1\"}", OFFICER)
                .statusCode());
    }
}
