package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
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
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.qualification.Persons.Identified;
import org.xinglin.api.qualification.Persons.Shown;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

/** What REST offers at a commission's counter, and to whom (R-REG-03, R-REG-04). */
class CounterTest {

    private static final String ID_NO = "13010219800115999X";
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String PERSON = World.PERSON.toString();

    private final List<Shown> shown = new ArrayList<>();
    private final List<Submission> submitted = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("registrar", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        Persons.Person person = new Persons.Person(World.PERSON, "王申", "1", LocalDate.of(1955, 5, 5), "01");
        Qualification other = new Qualification(new UUID(5, 5), new PersonId(new UUID(6, 6)), "王申", "1",
                LocalDate.of(1955, 5, 5), 1, "10", 1998, "14", "LEGACY", "VALID", Optional.empty(), "20", "", "",
                "199814110******************");
        world.answer(Persons.class, s -> world.services.persons = s, Map.of(
                "identify", a -> {
                    shown.add((Shown) a[0]);
                    return ((Shown) a[0]).name().equals("王申") ? Outcome.accepted(new Identified(person, List.of("王酉"),
                            List.of(other))) : Outcome.refused(Finding.of("id-number-wrong", "R-REG-197", "/idNo", "有误", "wrong"));
                },
                "find", a -> a[0].equals(World.PERSON) ? Optional.of(person) : Optional.empty()));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of("of", a -> List.of()));
        world.answer(Qualifications.class, s -> world.services.qualifications = s, Map.of("of", a -> List.of(other)));
        world.applications(Map.of("submit", a -> {
            submitted.add((Submission) a[1]);
            return Outcome.accepted(World.application(((Submission) a[1]).id(), AppState.INST_CONFIRMED));
        }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-03, R-REG-197, R-PUB-20: a person is identified; the answer is an id and never the number")
    void a_person_is_identified_without_the_number_coming_back() {
        HttpResponse<String> answer = world.post("/tenants/13/counter/persons",
                "{\"name\":\"王申\",\"idNo\":\"" + ID_NO + "\"}", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(PERSON) && answer.body().contains("王酉") && answer.body().contains("LEGACY"));
        assertFalse(answer.body().contains(ID_NO));
        assertEquals(List.of(new Shown("王申", "01", ID_NO, Optional.empty(), Optional.empty())), shown);
        assertEquals(200, world.post("/tenants/13/counter/persons", "{\"name\":\"王申\",\"idType\":\"06\",\"idNo\":\"H1234567\","
                + "\"gender\":\"2\",\"birthDate\":\"1970-01-01\"}", OFFICER).statusCode());
        assertEquals(Optional.of(LocalDate.of(1970, 1, 1)), shown.get(1).birthDate());
        HttpResponse<String> wrong = world.post("/tenants/13/counter/persons", "{\"name\":\"李酉\",\"idNo\":\"1\"}", OFFICER);
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("id-number-wrong"));
    }

    @Test
    @DisplayName("R-REG-131, R-REG-174: whom the own province's register holds is dealt with ex officio, without standing at the counter")
    void whom_the_own_register_holds_is_known() {
        PersonId absent = new PersonId(new UUID(1, 7));
        Standing.Registration is = new Standing.Registration(new UUID(4, 1), World.HEBEI, "赵亥", "1", 1, "10", Set.of("11"), "13",
                new Workplace(World.HOSPITAL, "石家庄市第一医院", "130102"), new Office(World.COMMISSION, "石家庄市卫生健康委员会"), new UUID(5, 5),
                LocalDate.of(2020, 1, 2), RegStatus.DEPARTED, BizStatus.DEPARTED, Optional.of(LocalDate.of(2023, 1, 2)), "", Particulars.NONE, "",
                false, 1);
        world.answer(Registers.class, s -> world.services.registers = s, Map.of("of", a -> a[0].equals(World.HEBEI) && a[2].equals(absent)
                ? List.of(new Versioned<>(is.id(), absent, "赵亥", "110130102000123", is, LocalDate.of(2023, 1, 2), Optional.empty(), Instant.EPOCH,
                        Optional.empty(), "E1", List.of(), 7)) : List.of()));
        String body = "{\"type\":\"cancellation\",\"personId\":\"%s\",\"form\":{\"reasonNo\":\"6\"},\"reason\":\"备案满二年\"}".formatted(absent.value());
        assertEquals(201, world.post("/tenants/13/counter/applications", body, OFFICER).statusCode());
        assertEquals(List.of(absent, "赵亥"), List.of(submitted.get(0).person(), submitted.get(0).personName()));
        assertEquals(404, world.post("/tenants/13/counter/applications", body.replace(absent.value().toString(), new UUID(1, 8).toString()),
                OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-REG-03, R-REG-04: what is submitted at the counter is the commission's, for the person identified")
    void an_officer_submits_for_the_person_identified() {
        String body = "{\"type\":\"legacy-entry\",\"personId\":\"%s\",\"form\":{\"origin\":\"LEGACY\",\"year\":null},"
                + "\"reason\":\"窗口办理\"}";
        HttpResponse<String> answer = world.post("/tenants/13/counter/applications", body.formatted(PERSON),
                "Authorization", "Bearer s.officer", "Idempotency-Key", "k1");
        assertEquals(201, answer.statusCode());
        assertEquals(answer.body(), world.post("/tenants/13/counter/applications", body.formatted(PERSON), "Authorization", "Bearer s.officer",
                "Idempotency-Key", "k1").body());
        Submission first = submitted.get(0);
        assertEquals(Starter.COMMISSION, first.starter());
        assertEquals(World.PERSON, first.person());
        assertEquals("王申", first.personName());
        assertEquals(World.COMMISSION, first.by().orElseThrow().office());
        assertEquals(Map.of("origin", "LEGACY"), first.form().values());
        assertEquals(404, world.post("/tenants/13/counter/applications", body.formatted(new UUID(1, 2)), OFFICER).statusCode());
        assertEquals(1, submitted.size());
    }

    @Test
    @DisplayName("R-PUB-24: qualifications of who was identified, codes masked")
    void qualifications_of_the_person_are_shown_masked() {
        HttpResponse<String> answer = world.get("/tenants/13/counter/persons/" + PERSON + "/qualifications", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("199814110*"));
        assertEquals(404, world.get("/tenants/13/counter/persons/" + new UUID(1, 2) + "/qualifications", OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-REG-03: the counter is the own authority's")
    void nobody_else_stands_behind_the_counter() {
        String person = "{\"name\":\"王申\",\"idNo\":\"" + ID_NO + "\"}";
        assertEquals(401, world.post("/tenants/13/counter/persons", person).statusCode());
        for (String token : List.of("s.registrar", "s.elsewhere", "d.doctor")) {
            assertEquals(403, world.post("/tenants/13/counter/persons", person, "Authorization", "Bearer " + token).statusCode(),
                    token);
        }
        assertEquals(List.of(), shown);
    }
}
