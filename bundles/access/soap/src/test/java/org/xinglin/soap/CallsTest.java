package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.wss4j.common.crypto.Merlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.access.Settings;

/** Calls as a hospital's system does, and says what comes back: the answer, or the one fault with code and findings. */
class CallsTest {

    private static final String DEPARTMENTS = "<h:listDepartments/>";
    private static World world;

    @BeforeAll
    static void open() {
        world = new World(new Settings(true, false, false, new Merlin()));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @BeforeEach
    void a_department_is_there() {
        world.recorded.clear();
        world.away.clear();
        world.wait = OptionalLong.empty();
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("of", a -> List.of(
                new Departments.Department(new UUID(7, 7), (UUID) a[1], "心内科 " + a[0], List.of("03.01"), true, 4))));
    }

    @Test
    void a_client_reads_what_is_its_institutions_and_its_provinces() {
        Client client = world.client();
        HttpResponse<String> answer = world.call(client, DEPARTMENTS);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("心内科 13"), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"), "no MTOM without a file");
        assertEquals(List.of(client.clientId() + " listDepartments ok"), world.recorded);
    }

    @Test
    void a_web_server_that_starts_anew_finds_everything_again() {
        world.restartWebServer();
        assertEquals(200, world.call(world.client(), DEPARTMENTS).statusCode());
    }

    @Test
    void the_contract_is_served_with_all_its_parts() {
        HttpResponse<String> wsdl = world.get("?wsdl");
        assertEquals(200, wsdl.statusCode());
        assertTrue(wsdl.body().contains(world.address()), "the address is the one asked");
        for (String part : List.of("common.xsd", "doctors.xsd", "applications.xsd", "submissions.xsd", "office.xsd", "changes.xsd")) {
            assertEquals(200, world.get("?xsd=" + part).statusCode(), part);
        }
    }

    @Test
    void a_client_without_the_scope_is_refused_and_the_call_is_on_record() {
        Client client = world.client(ClientScope.READ_DOCTORS);
        refused("scope-missing", world.call(client, DEPARTMENTS));
        assertEquals(List.of(client.clientId() + " listDepartments scope-missing"), world.recorded);
    }

    @Test
    void a_partners_client_has_no_use_of_this_interface() {
        Client partner = new Client(UUID.randomUUID(), TenantId.NATIONAL, Optional.empty(), "伙伴",
                java.util.Set.of(ClientScope.VERIFY_DOCTORS), 0);
        world.bySecret.put(partner.clientId() + "/" + World.SECRET, partner);
        refused("not-permitted", world.call(partner, DEPARTMENTS));
    }

    @Test
    void a_client_that_calls_too_often_is_told_when_to_come_again() {
        world.wait = OptionalLong.of(17);
        String fault = refused("too-many-requests", world.call(world.client(), DEPARTMENTS));
        assertTrue(fault.contains("<retryAfter>17<") || fault.contains(":retryAfter>17<"), fault);
    }

    @Test
    void what_is_away_says_so_by_name() {
        world.away.add(World.HEBEI);
        assertTrue(refused("unavailable", world.call(world.client(), DEPARTMENTS)).contains("tenant 13"));
        world.away.clear();
        world.services.departments = null;
        assertTrue(refused("unavailable", world.call(world.client(), DEPARTMENTS)).contains("registers"));
    }

    @Test
    void a_refusal_carries_every_finding_with_code_rule_field_and_both_languages() {
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("create", a -> Outcome.refused(List.of(
                Finding.of("department-name-taken", "R-REG-235", "/name", "已有同名科室。", "The name is taken."),
                Finding.of("subject-unknown", "R-REG-235", "/subjects/0", "无此科目。", "No such subject.")))));
        String fault = refused("department-name-taken", world.call(world.client(),
                "<h:createDepartment><h:name>心内科</h:name><h:subject>99</h:subject></h:createDepartment>"));
        for (String part : List.of("subject-unknown", "R-REG-235", "/subjects/0", "无此科目。", "No such subject.")) {
            assertTrue(fault.contains(part), part + " in " + fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, text/xml", "UTF-8, text/xml; charset=UTF-8", "UTF-16, text/xml; charset=UTF-16"})
    void chinese_arrives_as_it_was_sent(String encoding, String type) {
        List<String> names = new java.util.ArrayList<>();
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("create", a -> {
            names.add(((Departments.Wanted) a[1]).name());
            return Outcome.accepted(new Departments.Department(new UUID(7, 7), World.HOSPITAL, names.get(0), List.of("03"), true, 0));
        }));
        Client client = world.client();
        String message = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + World.envelope(
                World.token(client.clientId(), World.SECRET, UUID.randomUUID().toString(), Instant.now()),
                "<h:createDepartment><h:name>心血管内科</h:name><h:subject>03</h:subject></h:createDepartment>");
        HttpResponse<String> answer = world.post(type, message.getBytes(Charset.forName(encoding)));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(List.of("心血管内科"), names);
        assertTrue(answer.body().contains("心血管内科"), answer.body());
    }

    @Test
    void a_failure_of_ours_is_an_incident_without_its_message() {
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("of", a -> {
            throw new IllegalStateException("row of 110101199003070011");
        }));
        String fault = refused("internal-error", world.call(world.client(), DEPARTMENTS));
        assertTrue(fault.contains("incident>"), fault);
        assertFalse(fault.contains("110101199003070011"), fault);
        assertFalse(fault.contains("IllegalState"), fault);
    }

    @Test
    void a_question_about_a_doctor_is_asked_as_the_clients_institution_and_its_number_never_comes_back() {
        world.answer(DoctorChecks.class, s -> world.services.checks = s, Map.of("check", a -> {
            Staff by = (Staff) a[0];
            assertEquals(World.HOSPITAL, by.office());
            assertTrue(by.name().contains("第一医院 HIS"), "the log names the program (R-ACC-39)");
            assertEquals("01", a[2]);
            return Outcome.accepted(new DoctorChecks.Answer(new UUID(9, 9), "1101**********0011", List.of(), List.of()));
        }));
        HttpResponse<String> answer = world.call(world.client(),
                "<h:verifyQualification><h:idNo>110101199003070011</h:idNo></h:verifyQualification>");
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(answer.body().contains("110101199003070011"), "R-PUB-24");
    }

    @Test
    void changes_are_told_from_a_cursor_and_of_the_own_institution_only() {
        world.answer(ChangeFeed.class, s -> world.services.changes = s, Map.of(
                "position", a -> new ChangeFeed.Position("1.0", "1.41", true),
                "since", a -> {
                    assertEquals(Optional.of(World.HOSPITAL), ((ChangeFeed.Choice) a[1]).institution());
                    return "1.41".equals(a[0]) ? Outcome.accepted(new ChangeFeed.Batch("1.41", "1.42", false, Instant.EPOCH, List.of(
                                    new PublicChange(42, PublicChange.Kind.WITHDRAWN, new UUID(3, 3), World.HEBEI, Instant.EPOCH, "110130000000001",
                                            Optional.empty(), java.util.Set.of(World.HOSPITAL)))))
                            : Outcome.refused(Finding.of("feed-epoch-ended", "", "请重新开始。", "Begin again."));
                }));
        String begun = world.call(world.client(), "<h:fetchChanges/>").body();
        assertTrue(begun.contains("next>1.41<") && !begun.contains("change>"), begun);
        String told = world.call(world.client(), "<h:fetchChanges><h:cursor>1.41</h:cursor></h:fetchChanges>").body();
        assertTrue(told.contains("WITHDRAWN") && told.contains("next>1.42<"), told);
        assertFalse(told.contains(World.HOSPITAL.toString()), "R-PUB-20: by what it was chosen is not told");
        refused("feed-epoch-ended", world.call(world.client(), "<h:fetchChanges><h:cursor>0.7</h:cursor></h:fetchChanges>"));
    }

    @Test
    void what_the_schema_refuses_is_said_without_the_value() {
        String fault = refused("malformed-request", world.call(world.client(),
                "<h:getApplication><h:id>110101199003070011</h:id></h:getApplication>"));
        assertFalse(fault.contains("110101199003070011"), fault);
        refused("malformed-request", world.call(world.client(), "<h:getApplication/>"));
        refused("malformed-request", world.call(world.client(), "<h:dropEverything/>"));
        refused("malformed-request", world.call(world.client(), ""));
    }

    /** Checks that an answer is a fault with this code and nothing of our insides; returns it. */
    static String refused(String code, HttpResponse<String> answer) {
        String body = answer.body();
        assertEquals(500, answer.statusCode(), body);
        assertTrue(body.contains(">" + code + "</"), code + " expected in " + body);
        assertTrue(body.contains("xinglinFault"), body);
        for (String inside : List.of("org.apache", "java.lang", "com.ctc", "\tat ", "Exception")) {
            assertFalse(body.contains(inside), inside + " in " + body);
        }
        return body;
    }
}
