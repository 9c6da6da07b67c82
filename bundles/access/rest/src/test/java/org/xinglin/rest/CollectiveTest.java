package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
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
import org.xinglin.api.PersonId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Persons.Identified;
import org.xinglin.api.qualification.Persons.Shown;
import org.xinglin.api.qualification.Qualification;

@DisplayName("R-REG-60, L1 art 13: 集体办理")
class CollectiveTest {

    private static final String AT = "/tenants/13/institution/collective-applications";
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String LINE = "{\"name\":\"%s\",\"idNo\":\"%s\",\"form\":{\"scopes\":[\"01\"]%s}}";

    private final List<Submission> submitted = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("operator", new Staff(new UUID(8, 9), World.HEBEI, "operator", "经办", Staff.Role.INSTITUTION,
                World.HOSPITAL, Optional.of(Staff.Post.OPERATOR)));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.answer(Persons.class, s -> world.services.persons = s, Map.of("identify", a -> identify((Shown) a[0])));
        world.answer(DoctorChecks.class, s -> world.services.around.checks = s, Map.of("check", a -> {
            checked.add((String) a[3]);
            return Outcome.accepted(new DoctorChecks.Answer(new UUID(4, 4), "***", qualifications(person((String) a[3])), List.of()));
        }));
        world.applications(Map.of("submit", a -> {
            Submission submission = (Submission) a[1];
            submitted.add(submission);
            return submission.personName().equals("已注册")
                    ? Outcome.refused(Finding.of("one-valid-registration-per-place", "R-REG-68", "已注册", "registered"))
                    : Outcome.accepted(World.application(submission.id(), AppState.INST_CONFIRMED));
        }));
    }

    private static PersonId person(String idNo) {
        return new PersonId(UUID.nameUUIDFromBytes(idNo.getBytes()));
    }

    private static Outcome<Identified> identify(Shown shown) {
        if (shown.name().equals("有误")) {
            return Outcome.refused(Finding.of("id-number-wrong", "R-REG-197", "/idNo", "有误", "wrong"));
        }
        if (shown.name().equals("停机")) {
            throw new UnavailableException("persons");
        }
        return Outcome.accepted(new Identified(new Persons.Person(person(shown.idNo()), shown.name(), "1",
                LocalDate.of(1990, 1, 1), shown.idType()), List.of(), List.of()));
    }

    private static List<Qualification> qualifications(PersonId person) {
        Qualification one = qualification(person, "11", "VALID");
        return person.equals(person("TWO")) ? List.of(one, qualification(person, "20", "VALID"))
                : person.equals(person("NONE")) ? List.of() : List.of(one, qualification(person, "20", "RESCINDED"));
    }

    private static Qualification qualification(PersonId person, String category, String status) {
        return new Qualification(UUID.nameUUIDFromBytes((person + category).getBytes()), person, "甲", "1",
                LocalDate.of(1990, 1, 1), 1, category, 2020, "13", "EXAM", status, Optional.empty(), "20", "", "", "2020131****");
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static String body(String... lines) {
        return "{\"reason\":\"单位集体办理\",\"lines\":[" + String.join(",", lines) + "]}";
    }

    private JsonNode results(String body, String... headers) throws Exception {
        HttpResponse<String> answer = world.post(AT, body, headers);
        assertEquals(200, answer.statusCode(), answer.body());
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    @DisplayName("R-REG-60: each line is taken in or refused by itself, with its findings; no number comes back")
    void each_line_stands_for_itself() throws Exception {
        JsonNode results = results(body(LINE.formatted("甲", "13010219900101001X", ""), LINE.formatted("有误", "1", ""),
                LINE.formatted("已注册", "REGISTERED", ""), LINE.formatted("停机", "AWAY", ""), "{\"name\":\"缺\"}", "null",
                LINE.formatted("乙", "13010219900101002X", "")), CLERK);
        List<Boolean> accepted = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        results.forEach(result -> {
            accepted.add(result.get("accepted").asBoolean());
            result.get("findings").forEach(f -> codes.add(f.get("code").asText()));
        });
        assertEquals(List.of(true, false, false, false, false, false, true), accepted);
        assertEquals(List.of("id-number-wrong", "one-valid-registration-per-place", "unavailable", "member-missing",
                "member-missing", "member-missing"), codes);
        assertEquals(7, results.get(6).get("line").asInt());
        assertFalse(results.toString().contains("13010219900101"));
        assertEquals(List.of("甲", "已注册", "乙"), submitted.stream().map(Submission::personName).toList());
        assertEquals(List.of("13010219900101001X", "1", "REGISTERED", "AWAY", "13010219900101002X"), checked, "R-ACC-39: logged");
        Submission first = submitted.get(0);
        assertEquals(List.of("registration", Starter.INSTITUTION, World.HOSPITAL),
                List.of(first.type(), first.starter(), first.by().orElseThrow().office()));
        assertEquals(World.HOSPITAL.toString(), first.form().values().get("institutionId"));
        assertEquals("11", first.form().values().get("category"));
    }

    @Test
    @DisplayName("R-REG-61: the qualification may be left out if only one valid one fits")
    void the_qualification_is_chosen_if_only_one_fits() throws Exception {
        JsonNode results = results(body(LINE.formatted("甲", "TWO", ""), LINE.formatted("甲", "TWO", ",\"category\":\"20\""),
                LINE.formatted("乙", "NONE", "")), CLERK);
        assertEquals("qualification-to-choose", results.get(0).get("findings").get(0).get("code").asText());
        assertTrue(results.get(1).get("accepted").asBoolean());
        assertEquals("qualification-to-choose", results.get(2).get("findings").get(0).get("code").asText());
        assertEquals(qualification(person("TWO"), "20", "VALID").id().toString(),
                submitted.get(0).form().values().get("qualificationId"));
    }

    @Test
    @DisplayName("R-REG-21: the same list sent again with its key is the same applications")
    void the_same_key_has_one_effect_for_each_person() throws Exception {
        String body = body(LINE.formatted("甲", "A", ""), LINE.formatted("乙", "B", ""));
        String[] keyed = {"Authorization", "Bearer s.clerk", "Idempotency-Key", "k1"};
        assertEquals(results(body, keyed), results(body, keyed));
        assertNotEquals(submitted.get(0).id(), submitted.get(1).id());
        assertNotEquals(results(body, CLERK), results(body, CLERK));
    }

    @Test
    @DisplayName("R-ACC-37: who confirms for the institution does it, 1 to 200 persons at once")
    void only_a_reviewer_submits_and_not_too_many() {
        String line = LINE.formatted("甲", "A", "");
        assertEquals(422, world.post(AT, body(), CLERK).statusCode());
        assertEquals(422, world.post(AT, body(java.util.Collections.nCopies(201, line).toArray(String[]::new)), CLERK).statusCode());
        assertEquals(422, world.post(AT, "{\"lines\":[" + line + "]}", CLERK).statusCode());
        for (String token : List.of("s.operator", "s.officer", "d.doctor")) {
            assertEquals(403, world.post(AT, body(line), "Authorization", "Bearer " + token).statusCode(), token);
        }
        assertEquals(401, world.post(AT, body(line)).statusCode());
        assertEquals(List.of(), submitted);
    }
}
