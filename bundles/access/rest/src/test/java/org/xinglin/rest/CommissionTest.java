package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Text;
import org.xinglin.api.Time;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications.FourEyes;
import org.xinglin.api.application.OfficeNotices;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Scope;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.Authority;
import org.xinglin.api.questions.QuestionDesk;
import org.xinglin.api.register.InstitutionNames;
import org.xinglin.api.register.Registers;

/** What REST shows an authority for its decisions, and to whom. */
class CommissionTest {

    private static final UUID ID = new UUID(6, 6);
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] SECOND = {"Authorization", "Bearer s.second"};
    private static final List<String[]> OTHERS = List.of(new String[] {"Authorization", "Bearer s.clerk"},
            new String[] {"Authorization", "Bearer d.doctor"}, new String[] {"Authorization", "Bearer s.elsewhere"});

    private final List<Object[]> asked = new ArrayList<>();
    private World world;
    private LocalDate today;

    @BeforeEach
    void begin() {
        world = new World(0);
        today = Time.today(world.clock);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("colleague", World.officer(World.HEBEI, Staff.Role.AUTHORITY, new UUID(3, 4)));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.applications(Map.of(
                "queue", a -> List.of(waiting(today.minusDays(7), today.minusDays(1)), waiting(today, today.plusDays(14))),
                "decided", a -> {
                    asked.add(a);
                    return List.of(World.application(ID, AppState.COMPLETED));
                },
                "find", a -> a[1].equals(ID) ? Optional.of(World.application(ID, AppState.INST_CONFIRMED)) : Optional.empty(),
                "ofPerson", a -> List.of(World.application(ID, AppState.INST_CONFIRMED))));
        world.answer(Policies.class, s -> world.services.policy.serving = s, Map.of(
                "addWorkingDays", a -> working((LocalDate) a[1], (int) a[2]),
                "bound", a -> List.of(policy("law-2022", Scope.NATIONAL), policy("hebei-days", Scope.of(World.HEBEI)),
                        policy("shanxi-days", Scope.of(World.SHANXI)))));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of("of", a -> List.of(), "authority", a -> Optional.of(
                new Authority(World.COMMISSION, "石家庄市卫生健康委员会", "HEALTH", "130100"))));
        world.answer(Qualifications.class, s -> world.services.qualifications = s, Map.of("of", a -> List.of()));
        world.answer(Persons.class, s -> world.services.persons = s, Map.of("find", a -> a[0].equals(World.PERSON)
                ? Optional.of(new Persons.Person(World.PERSON, "王申", "1", LocalDate.of(1955, 5, 5), "01")) : Optional.empty()));
        world.answer(NationalRegister.class, s -> world.services.office.national = s, Map.of("standingOf", a -> new Standing(
                Optional.of("110130102000123"), List.of(), List.of(), List.of(), List.of(new Standing.Ban(new UUID(4, 4), World.SHANXI,
                        BanKind.values()[0], today, Optional.empty(), "（2026）1号")), List.of())));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-25, R-REG-26, R-REG-30: the queue says how many working days are left, and of what is overdue how many are past")
    void the_queue_counts_working_days() {
        HttpResponse<String> answer = world.get("/tenants/13/authority/queue", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"promisedLeft\":-5,\"dueLeft\":" + -workingBetween(today.minusDays(1), today)), answer.body());
        assertTrue(answer.body().contains("\"promisedLeft\":0,\"dueLeft\":10"), answer.body());
        for (String[] other : OTHERS) {
            assertEquals(403, world.get("/tenants/13/authority/queue", other).statusCode());
        }
    }

    @Test
    @DisplayName("R-REG-25: a full page of the queue links to the next one, which begins after its last application")
    void the_queue_is_read_page_by_page() {
        List<Application> full = Collections.nCopies(500, waiting(today, today.plusDays(14)));
        world.applications(Map.of("queue", a -> a[2].equals(Optional.of(ID)) ? List.of(World.application(ID, AppState.INST_CONFIRMED)) : full));
        HttpResponse<String> first = world.get("/tenants/13/authority/queue", OFFICER);
        assertTrue(first.headers().firstValue("Link").orElse("").endsWith("/tenants/13/authority/queue?after=" + full.get(0).id() + ">; rel=\"next\""),
                first.headers().map().toString());
        HttpResponse<String> last = world.get("/tenants/13/authority/queue?after=" + ID, OFFICER);
        assertTrue(last.body().contains(ID.toString()), last.body());
        assertEquals(Optional.empty(), last.headers().firstValue("Link"));
    }

    @Test
    @DisplayName("R-REG-197: who entered what needs a second officer sees that somebody else decides it, and the others that it waits for them")
    void the_queue_says_who_may_not_decide_what_they_entered() {
        world.staff.put("second", new Staff(new UUID(8, 9), World.HEBEI, "second", "王五", Staff.Role.AUTHORITY, World.COMMISSION));
        atTheCounter();
        assertTrue(world.get("/tenants/13/authority/queue", OFFICER).body().contains("\"enteredBy\":\"SELF\""));
        assertTrue(world.get("/tenants/13/authority/queue", SECOND).body().contains("\"enteredBy\":\"OTHER\""));
        assertFalse(world.get("/tenants/13/authority/decided", OFFICER).body().contains("enteredBy"));
    }

    @Test
    @DisplayName("R-REG-30, 54, 197, R-INS-05: an officer is told how much awaits the own authority, and what only a second officer may decide")
    void an_officer_is_told_how_much_waits() {
        world.staff.put("second", new Staff(new UUID(8, 9), World.HEBEI, "second", "王五", Staff.Role.AUTHORITY, World.COMMISSION));
        atTheCounter();
        world.answer(InstitutionNames.class, s -> world.services.menus.names = s, Map.of("awaiting", a -> List.of()));
        world.answer(OfficeNotices.class, s -> world.services.office.notices = s, Map.of("unread", a -> a[1].equals(World.COMMISSION) ? 4 : 0));
        assertEquals("{\"decisions\":2,\"secondOfficer\":0,\"renames\":0,\"notices\":4,\"questions\":0}",
                world.get("/tenants/13/authority/counts", OFFICER).body());
        world.answer(QuestionDesk.class, s -> world.services.asking.desk = s, Map.of("open", a -> 3));
        assertEquals("{\"decisions\":2,\"secondOfficer\":1,\"renames\":0,\"notices\":4,\"questions\":3}",
                world.get("/tenants/13/authority/counts", SECOND).body());
        for (String[] other : OTHERS) {
            assertEquals(403, world.get("/tenants/13/authority/counts", other).statusCode());
        }
    }

    /** Lets the first officer enter one of two applications that wait. */
    private void atTheCounter() {
        Application it = waiting(today, today.plusDays(14));
        Application entered = new Application(it.id(), it.tenant(), "legacy-entry", BusinessType.Starter.COMMISSION, Optional.of(World.COMMISSION),
                it.person(), it.personName(), it.state(), it.institutionId(), it.institutionName(), it.authorityId(), it.authorityName(),
                it.category(), it.form(), it.reason(), it.submittedAt(), it.acceptedOn(), it.dueOn(), it.promisedOn(), it.decidedOn(),
                it.decisionReason(), it.eRegId(), it.practiceCode(), it.findings(), it.typeAvailable(), it.version(), it.steps());
        world.applications(Map.of("queue", a -> List.of(entered), "waiting", a -> 2,
                "decided", a -> List.of(World.application(ID, AppState.COMPLETED)),
                "fourEyes", a -> List.of(new FourEyes(entered.id(), new UUID(8, 8)))));
    }

    @Test
    @DisplayName("R-REG-25: what was decided is found by its days; nothing is left of a day that is over")
    void what_was_decided_is_found() {
        HttpResponse<String> answer = world.get("/tenants/13/authority/decided?from=2025-06-01&to=2025-06-30", OFFICER);
        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().contains("Left"));
        assertEquals(List.of(World.COMMISSION, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)), List.of(asked.get(0)).subList(1, 4));
        assertEquals(400, world.get("/tenants/13/authority/decided?from=2025-07-01&to=2025-06-30", OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-REG-23, R-REG-39: an authority reads how the person of an application in hand stands in all provinces; others do not find it")
    void the_file_shows_every_province() {
        HttpResponse<String> answer = world.get("/tenants/13/applications/" + ID + "/file", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"tenant\":\"14\"") && answer.body().contains("（2026）1号"), answer.body());
        assertEquals(404, world.get("/tenants/13/applications/" + ID + "/file", "Authorization", "Bearer s.colleague").statusCode());
        for (String[] other : OTHERS) {
            assertEquals(403, world.get("/tenants/13/applications/" + ID + "/file", other).statusCode());
            assertEquals(403, world.get("/tenants/13/counter/persons/" + World.PERSON.value() + "/file", other).statusCode());
        }
        assertEquals(200, world.get("/tenants/13/counter/persons/" + World.PERSON.value() + "/file", OFFICER).statusCode());
        assertEquals(404, world.get("/tenants/13/counter/persons/" + new UUID(1, 2) + "/file", OFFICER).statusCode());
        world.services.office.national = null;
        assertEquals(503, world.get("/tenants/13/applications/" + ID + "/file", OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-REG-33: an officer sees for which authority and division they work")
    void the_own_authority_is_shown() {
        HttpResponse<String> answer = world.get("/tenants/13/authority", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"divisionCode\":\"130100\""), answer.body());
        for (String[] other : OTHERS) {
            assertEquals(403, world.get("/tenants/13/authority", other).statusCode());
        }
    }

    @Test
    @DisplayName("R-POL-01: an authority reads the policies of its own province and the national ones")
    void policies_of_the_own_province_are_read() {
        HttpResponse<String> answer = world.get("/tenants/13/authority/policies", OFFICER);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("law-2022") && answer.body().contains("hebei-days"));
        assertFalse(answer.body().contains("shanxi-days"));
        for (String[] other : OTHERS) {
            assertEquals(403, world.get("/tenants/13/authority/policies", other).statusCode());
        }
    }

    private static Application waiting(LocalDate promised, LocalDate due) {
        Application it = World.application(ID, AppState.INST_CONFIRMED);
        return new Application(it.id(), it.tenant(), it.type(), it.starter(), it.startedBy(), it.person(), it.personName(), it.state(),
                it.institutionId(), it.institutionName(), it.authorityId(), it.authorityName(), it.category(), it.form(), it.reason(),
                it.submittedAt(), it.acceptedOn(), Optional.of(due), Optional.of(promised), it.decidedOn(), it.decisionReason(),
                it.eRegId(), it.practiceCode(), it.findings(), it.typeAvailable(), it.version(), it.steps());
    }

    private static Policy policy(String id, Scope scope) {
        return new Dated(id, "1.0.0", Text.of(id, id), scope, LocalDate.of(2022, 3, 1), List.of(), List.of());
    }

    private record Dated(String id, String version, Text title, Scope scope, LocalDate effectiveFrom, List<Parameter> parameters,
            List<Provision> provisions) implements Policy {
    }

    private static LocalDate working(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        }
        return day;
    }

    private static int workingBetween(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).count();
    }
}
