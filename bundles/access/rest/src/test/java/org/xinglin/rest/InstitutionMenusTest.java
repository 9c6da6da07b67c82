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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Verification;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.ApplicationStatistics;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.register.ApprovingAuthorities;
import org.xinglin.api.register.ApprovingAuthorities.Setting;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Departments;
import org.xinglin.api.register.Departments.Department;
import org.xinglin.api.register.Departments.Place;
import org.xinglin.api.register.InstitutionLists;
import org.xinglin.api.register.RegisterStatistics;
import org.xinglin.api.register.RegisterStatistics.Dimension;
import org.xinglin.api.register.RegisterStatistics.Figures;
import org.xinglin.api.register.Registers;

/** What REST offers under the menus of an institution, and to whom (R-ACC-38). */
class InstitutionMenusTest {

    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final UUID WARD = new UUID(5, 1);
    private static final UUID REGISTRATION = new UUID(5, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.doctors.put("new", World.doctor(Account.State.CREATED));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.INSTITUTION, World.HOSPITAL));
        Department ward = new Department(WARD, World.HOSPITAL, "内科", List.of("03"), true, 2);
        Place place = new Place(REGISTRATION, WARD, "内科", Instant.parse("2025-06-03T02:00:00Z"), Departments.Setter.DOCTOR, "张三");
        world.answer(Departments.class, s -> world.services.menus.departments = s, Map.of(
                "of", a -> List.of(ward),
                "create", a -> ((Departments.Wanted) a[1]).name().equals("内科")
                        ? Outcome.refused(Finding.of("department-name-taken", "R-ACC-38", "/name", "同名", "taken"))
                        : noted(a, Outcome.accepted(ward)),
                "change", a -> noted(a, Outcome.accepted(ward)),
                "close", a -> noted(a, Outcome.accepted(ward)),
                "history", a -> List.of(new Departments.Event(place.since(), "李四", Departments.What.CREATED, "内科", List.of("03"))),
                "assign", a -> noted(a, Outcome.accepted(place)),
                "choose", a -> noted(a, Outcome.accepted(place))));
        Authority commission = new Authority(World.COMMISSION, "市卫生健康委", "HEALTH", "130100");
        world.answer(ApprovingAuthorities.class, s -> world.services.menus.authorities = s, Map.of(
                "of", a -> List.of(new Setting("10", Optional.empty(), List.of(commission))),
                "set", a -> noted(a, Outcome.accepted(new Setting("10", Optional.of(commission), List.of(commission)))),
                "changes", a -> List.of()));
        world.answer(InstitutionLists.class, s -> world.services.menus.lists = s, Map.of(
                "filings", a -> noted(a, List.of()),
                "elsewhere", a -> noted(a, new InstitutionLists.Page(List.of(), Optional.empty()))));
        Figures figures = new Figures(DAY, 7, List.of(new RegisterStatistics.Count(Dimension.TITLE, "", 7)));
        world.answer(RegisterStatistics.class, s -> world.services.menus.registerStatistics = s, Map.of(
                "ofInstitution", a -> noted(a, figures), "ofDivision", a -> noted(a, figures)));
        List<ApplicationStatistics.Count> counts = List.of(new ApplicationStatistics.Count("registration", AppState.SUBMITTED,
                LocalDate.of(2025, 6, 1), 3));
        world.answer(ApplicationStatistics.class, s -> world.services.menus.applicationStatistics = s, Map.of(
                "ofInstitution", a -> noted(a, counts), "ofAuthority", a -> noted(a, counts)));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of("authority", a -> Optional.of(commission)));
    }

    private <T> T noted(Object[] arguments, T answer) {
        asked.add(arguments);
        return answer;
    }

    @AfterEach
    void end() {
        world.close();
    }

    private String put(String path, String json, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        HttpResponse<String> answer = world.send("PUT", path, json, all.toArray(String[]::new));
        return answer.statusCode() + " " + answer.body();
    }

    @Test
    @DisplayName("R-ACC-38: 设置本院科室信息")
    void an_institution_keeps_its_departments() {
        String at = "/tenants/13/institution/departments";
        assertTrue(world.get(at, CLERK).body().contains("\"doctors\":2"));
        assertEquals(201, world.post(at, "{\"name\":\"外科\",\"subjects\":[\"04\"]}", CLERK).statusCode());
        assertEquals(new Departments.Wanted("外科", List.of("04")), asked.get(0)[1]);
        assertEquals(409, world.post(at, "{\"name\":\"内科\",\"subjects\":[\"03\"]}", CLERK).statusCode());
        for (String body : List.of("{\"name\":\"外科\"}", "{\"name\":\"外科\",\"subjects\":[null]}")) {
            assertEquals(422, world.post(at, body, CLERK).statusCode(), body);
        }
        assertTrue(put(at + "/" + WARD, "{\"name\":\"内一科\",\"subjects\":[\"03\"]}", CLERK).startsWith("200"));
        assertEquals(201, world.send("POST", at + "/" + WARD + "/closure", null, CLERK).statusCode());
        assertTrue(world.get(at + "/" + WARD + "/history", CLERK).body().contains("CREATED"));
        assertEquals(403, world.get(at, OFFICER).statusCode());
        assertEquals(403, world.get(at, DOCTOR).statusCode());
        assertEquals(503, world.get("/tenants/14/institution/departments", "Authorization", "Bearer s.elsewhere").statusCode());
        assertEquals(403, world.get(at, "Authorization", "Bearer s.elsewhere").statusCode());
    }

    @Test
    @DisplayName("R-REG-235: set by the institution, or chosen by a doctor whose account is activated")
    void a_department_is_set_or_chosen() {
        String choice = "{\"department\":\"" + WARD + "\"}";
        assertTrue(put("/tenants/13/institution/doctors/" + REGISTRATION + "/department", choice, CLERK).startsWith("200"));
        assertEquals(List.of(REGISTRATION, WARD), List.of(asked.get(0)[1], asked.get(0)[2]));
        String own = "/accounts/me/registrations/13/" + REGISTRATION + "/department";
        assertTrue(put(own, choice, DOCTOR).contains("\"name\":\"内科\""));
        assertEquals(List.of(World.HEBEI, World.PERSON, "张三", REGISTRATION, WARD), List.of(asked.get(1)));
        world.accounts(Map.of("verify", a -> World.verification(Verification.Route.INSTITUTION_CODE)));
        assertTrue(put(own, choice, "Authorization", "Bearer d.new").startsWith("403"));
        assertTrue(put(own, choice, CLERK).startsWith("403"));
        assertTrue(put(own, "{}", DOCTOR).startsWith("422"));
        assertTrue(world.get("/tenants/13/institutions/" + World.HOSPITAL + "/departments", DOCTOR).body().contains("内科"));
    }

    @Test
    @DisplayName("R-REG-06, R-ACC-38: 审批机关设置")
    void an_institution_sets_its_authorities() {
        assertTrue(world.get("/tenants/13/institution/authorities", CLERK).body().contains("市卫生健康委"));
        assertTrue(put("/tenants/13/institution/authorities/10", "{\"authority\":\"" + World.COMMISSION + "\"}", CLERK)
                .startsWith("200"));
        assertEquals(List.of("10", World.COMMISSION), List.of(asked.get(0)[1], asked.get(0)[2]));
        assertEquals("[]", world.get("/tenants/13/institution/authority-changes", CLERK).body());
        assertTrue(put("/tenants/13/institution/authorities/10", "{\"authority\":\"" + World.COMMISSION + "\"}", OFFICER)
                .startsWith("403"));
    }

    @Test
    @DisplayName("R-ACC-38: 本院多地点, 多地点执业在本院, 医师在外省注册情况")
    void lists_are_asked_for_the_own_institution() {
        assertEquals(200, world.get("/tenants/13/institution/filings?kind=LEGACY_MULTISITE&own=true", CLERK).statusCode());
        assertEquals(List.of(World.HEBEI, World.HOSPITAL, Optional.of(FilingKind.LEGACY_MULTISITE), true, DAY, Optional.empty(),
                500), List.of(asked.get(0)));
        assertEquals(200, world.get("/tenants/13/institution/filings", CLERK).statusCode());
        assertEquals(Optional.empty(), asked.get(1)[2]);
        assertEquals(400, world.get("/tenants/13/institution/filings?kind=OTHER", CLERK).statusCode());
        assertEquals("{\"registrations\":[]}", world.get("/tenants/13/institution/doctors-elsewhere", CLERK).body());
        assertEquals(403, world.get("/tenants/13/institution/doctors-elsewhere", OFFICER).statusCode());
    }

    @Test
    @DisplayName("R-ACC-38: 统计信息 of the own institution and of the own authority's division")
    void figures_are_those_of_the_own_office() {
        String own = world.get("/tenants/13/statistics/institution?on=2025-05-01&from=2025-01-01", CLERK).body();
        assertTrue(own.contains("\"doctors\":7") && own.contains("\"month\":\"2025-06\""), own);
        assertEquals(List.of(World.HEBEI, World.HOSPITAL, LocalDate.of(2025, 5, 1)), List.of(asked.get(0)));
        assertEquals(List.of(World.HEBEI, World.HOSPITAL, LocalDate.of(2025, 1, 1), DAY), List.of(asked.get(1)));
        assertEquals(200, world.get("/tenants/13/statistics/authority", OFFICER).statusCode());
        assertEquals("130100", asked.get(2)[1]);
        assertEquals(List.of(World.HEBEI, World.COMMISSION, DAY.minusYears(1), DAY), List.of(asked.get(3)));
        assertEquals(400, world.get("/tenants/13/statistics/institution?from=2026-01-01&to=2025-01-01", CLERK).statusCode());
        assertEquals(403, world.get("/tenants/13/statistics/authority", CLERK).statusCode());
        assertFalse(world.get("/tenants/13/statistics/institution", OFFICER).statusCode() == 200);
    }
}
