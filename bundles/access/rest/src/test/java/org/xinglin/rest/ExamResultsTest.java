package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.qualification.Arrivals;
import org.xinglin.api.qualification.Corrections;
import org.xinglin.api.qualification.Corrections.Correction;
import org.xinglin.api.qualification.Corrections.Evidence;
import org.xinglin.api.qualification.Corrections.Form;
import org.xinglin.api.qualification.Corrections.Item;
import org.xinglin.api.qualification.Corrections.State;
import org.xinglin.api.qualification.Corrections.Ticket;
import org.xinglin.api.qualification.Qualification;

/** 按准考证号查询 and 资格信息更正 over the wire (R-FEED-02, R-FEED-31…36). */
class ExamResultsTest {

    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] REGISTRAR = {"Authorization", "Bearer s.registrar"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final String TICKET = "{\"examYear\":2025,\"province\":\"13\",\"admissionTicketNo\":\" 1311010001 \"}";
    private static final UUID ID = new UUID(7, 7);

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.CREATED));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("registrar", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        PersonId another = new PersonId(new UUID(6, 6));
        world.answer(Arrivals.class, s -> world.services.exams.arrivals = s, Map.of("byTicket", a -> noted(a, List.of(
                qualification(World.PERSON, "张珊"), qualification(another, "张三"), qualification(another, "李四")))));
        Correction filed = new Correction(ID, World.HEBEI, new UUID(5, 5), World.PERSON, "张三", Set.of(Item.ID_NO),
                Map.of(Evidence.HOUSEHOLD_PROOF, "公证1号"), "号码有误", State.FILED, World.COMMISSION, Instant.EPOCH, Optional.empty(),
                List.of());
        world.answer(Corrections.class, s -> world.services.exams.corrections = s, Map.of(
                "file", a -> noted(a, Outcome.accepted(filed)), "in", a -> noted(a, List.of(filed)),
                "find", a -> a[1].equals(ID) ? Optional.of(filed) : Optional.empty(),
                "review", a -> noted(a, Outcome.accepted(filed)), "decide", a -> noted(a, Outcome.accepted(filed)),
                "rejected", a -> noted(a, Outcome.accepted(filed)), "reconcile", a -> noted(a, Outcome.accepted(filed))));
    }

    private static Qualification qualification(PersonId person, String name) {
        return new Qualification(new UUID(5, 5), person, name, "1", LocalDate.of(1980, 1, 15), 1, "10", 2025, "13", "EXAM",
                "VALID", Optional.empty(), "20", "医科大学", "临床医学", "");
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
    @DisplayName("R-FEED-02: the own ticket finds what has no code yet; nobody sees what has neither the name nor the document")
    void the_own_ticket_finds_the_own_result() {
        String answer = world.post("/accounts/me/exam-results", TICKET, DOCTOR).body();
        assertTrue(answer.contains("\"documentAgrees\":true") && answer.contains("\"nameAgrees\":true"), answer);
        assertEquals(2, answer.split("\"qualification\":", -1).length - 1, answer);
        assertFalse(answer.contains("maskedCode"), answer);
        assertEquals(List.of(2025, "13", "1311010001"), List.of(asked.get(0)));
        assertEquals(401, world.post("/accounts/me/exam-results", TICKET).statusCode());
        assertEquals(422, world.post("/accounts/me/exam-results", "{\"examYear\":2025}", DOCTOR).statusCode());
    }

    @Test
    @DisplayName("R-FEED-31: an officer looks into the own province, for a correction")
    void an_officer_looks_into_the_own_province() {
        assertEquals(200, world.post("/tenants/13/counter/exam-results", TICKET.replace("\"13\"", "\"11\""), OFFICER).statusCode());
        assertEquals("13", asked.get(0)[1]);
        assertEquals(403, world.post("/tenants/13/counter/exam-results", TICKET, REGISTRAR).statusCode());
    }

    @Test
    @DisplayName("R-FEED-31, R-FEED-36: filed, reviewed, decided, rejected, reconciled by staff of authorities")
    void a_correction_is_carried_by_authorities() {
        String at = "/tenants/13/authority/corrections";
        String form = "{\"qualificationId\":\"" + new UUID(5, 5) + "\",\"personId\":\"" + World.PERSON + "\",\"examYear\":2025,"
                + "\"admissionTicketNo\":\"1311010001\",\"items\":[\"ID_NO\"],\"evidence\":{\"HOUSEHOLD_PROOF\":\"公证1号\"},"
                + "\"reason\":\"号码有误\"}";
        assertEquals(201, world.post(at, form, OFFICER).statusCode());
        assertEquals(new Form(new UUID(5, 5), World.PERSON, Optional.of(new Ticket(2025, "1311010001")), Set.of(Item.ID_NO),
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(Evidence.HOUSEHOLD_PROOF, "公证1号"), "号码有误"),
                asked.get(0)[1]);
        assertEquals(403, world.post(at, form, REGISTRAR).statusCode());
        assertTrue(world.get(at + "?state=FILED", OFFICER).body().contains("\"state\":\"FILED\""));
        assertEquals(State.FILED, asked.get(1)[1]);
        assertEquals(List.of(200, 404), List.of(world.get(at + "/" + ID, OFFICER).statusCode(),
                world.get(at + "/" + new UUID(1, 2), OFFICER).statusCode()));
        asked.clear();
        world.post(at + "/" + ID + "/point-opinion", "{\"approve\":true}", OFFICER);
        world.post(at + "/" + ID + "/decision", "{\"approve\":false,\"reason\":\"证明不符\"}", OFFICER);
        world.post(at + "/" + ID + "/rejection", "{\"remark\":\"材料不全\"}", OFFICER);
        world.post(at + "/" + ID + "/reconciliation", "{\"remark\":\"已更换\"}", OFFICER);
        assertEquals(List.of("true ", "false 证明不符", "材料不全", "已更换"), List.of(asked.get(0)[2] + " " + asked.get(0)[3],
                asked.get(1)[2] + " " + asked.get(1)[3], asked.get(2)[2], asked.get(3)[2]));
    }
}
