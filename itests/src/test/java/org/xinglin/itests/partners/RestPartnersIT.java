package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xinglin.itests.Await;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Offices.Desk;
import org.xinglin.itests.RestClient;
import org.xinglin.itests.partners.Contract.Operation;
import org.xinglin.itests.partners.EveryOperation.Identity;
import org.xinglin.itests.partners.RestWorld.Program;
import org.xinglin.itests.partners.generated.ApiException;
import org.xinglin.itests.partners.generated.model.FeedChange;

/** Lets programs of hospitals and partners work with the real distribution, as the contract says and not otherwise. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestPartnersIT {

    private static final RestWorld WORLD = new RestWorld();
    private static Desk hospital;
    private static Desk other;

    @BeforeAll
    static void start() throws IOException {
        WORLD.start();
        hospital = WORLD.reviewer(RestWorld.TENANT, 0);
        other = WORLD.reviewer(RestWorld.TENANT, 1);
    }

    @AfterAll
    static void stop() {
        WORLD.stop();
    }

    @Test
    @Order(1)
    @DisplayName("R-ACC-37, R-PUB-20: no operation of the contract gives a wrong identity what is another's")
    void every_operation_is_closed_to_every_wrong_identity() throws IOException, SQLException {
        Contract contract = Contract.served(WORLD.installation.base());
        Program his = WORLD.program(hospital, "HIS", RestWorld.OF_INSTITUTIONS);
        RestClient own = WORLD.session(his);
        String application = WORLD.doctor().submit(RestWorld.TENANT, hospital.office()).path("id").asText();
        JsonNode doctor = own.get("tenants/13/institution/doctors").ok().get(0);
        String department = own.post("tenants/13/institution/departments",
                Map.of("name", "内科", "subjects", List.of("03"))).body().path("id").asText();
        String key = WORLD.offices.session(WORLD.manager(hospital)).get("tenants/13/institution/clients").ok().get(0).path("keys").get(0)
                .path("id").asText();
        Map<String, Map<String, String>> objects = Map.of(
                "/applications/{id}", Map.of("id", application),
                "/institution/departments/{id}", Map.of("id", department),
                "/institution/doctors/{registration}", Map.of("registration", doctor.path("id").asText()),
                "/registrations/{person}", Map.of("person", doctor.path("person").asText()),
                "/institution/clients/{id}", Map.of("id", his.id(), "key", key));
        EveryOperation tries = new EveryOperation(WORLD.installation.base(), objects,
                Set.of(application, doctor.path("id").asText(), doctor.path("person").asText(), his.id()), Map.of(
                "submitForDoctor", "{\"type\":\"departure\",\"registrationId\":\"" + doctor.path("id").asText()
                        + "\",\"form\":{},\"reason\":\"x\"}",
                "issueToken", "grant_type=client_credentials"));

        List<Operation> closed = contract.operations().stream().filter(operation -> !operation.open())
                .sorted(Comparator.comparing((Operation operation) -> operation.id().startsWith("signOut"))).toList();
        List<String> faults = new ArrayList<>();
        int tried = 0;
        for (Identity identity : strangers()) {
            for (Operation operation : closed) {
                if (!identity.name().startsWith("own") || !identity.admittedTo(operation)) {
                    faults.addAll(tries.faults(operation, identity));
                    tried++;
                }
            }
        }
        System.out.println(closed.size() + " closed operations, " + tried + " tries with wrong identities, " + faults.size() + " faults");
        assertTrue(closed.size() > 100, "operations in the contract: " + closed.size());
        assertEquals(List.of(), faults);
        assertEquals("SUBMITTED", own.get("tenants/13/applications/" + application).ok().path("state").asText());
    }

    private static List<Identity> strangers() throws SQLException {
        Desk elsewhere = WORLD.reviewer("14", 0);
        Set<String> all = Set.copyOf(RestWorld.OF_INSTITUTIONS);
        Set<String> reviewers = Set.of("INSTITUTION", "REVIEWER");
        Program expired = WORLD.program(hospital, "过期", RestWorld.OF_INSTITUTIONS);
        Program revoked = WORLD.program(hospital, "撤销", RestWorld.OF_INSTITUTIONS);
        RestClient expiredSession = WORLD.session(expired);
        RestClient revokedSession = WORLD.session(revoked);
        WORLD.expire(expired);
        WORLD.offices.session(WORLD.manager(hospital)).delete("tenants/13/institution/clients/" + revoked.id()).ok();
        DoctorLife doctor = WORLD.doctor();
        JsonNode partner = WORLD.national().post("clients", Map.of("name", "保险公司", "scopes", RestWorld.OF_PARTNERS)).ok();
        Program insurer = new Program("", partner.path("client").path("clientId").asText(), partner.path("secret").asText());
        return List.of(
                new Identity("nobody", Optional.empty(), Set.of(), Set.of(), false, ""),
                new Identity("invented token", Optional.of("c.13.invented"), Set.of(), Set.of(), false, ""),
                new Identity("own client, expired", expiredSession.token(), Set.of(), Set.of(), false, RestWorld.TENANT),
                new Identity("own client, revoked", revokedSession.token(), Set.of(), Set.of(), false, RestWorld.TENANT),
                new Identity("own client without scope", session(hospital, "无权", List.of("doctors:verify")), Set.of(),
                        Set.of("doctors:verify"), false, RestWorld.TENANT),
                new Identity("own client without scope of departments", session(hospital, "无权二", List.of("doctors:read")), Set.of(),
                        Set.of("doctors:read"), false, RestWorld.TENANT),
                new Identity("other institution's client", session(other, "别院", RestWorld.OF_INSTITUTIONS), Set.of(), all, false,
                        RestWorld.TENANT),
                new Identity("other province's client", session(elsewhere, "外省", RestWorld.OF_INSTITUTIONS), Set.of(), all, false, "14"),
                new Identity("partner", WORLD.session(insurer).token(), Set.of(), Set.copyOf(RestWorld.OF_PARTNERS), true, "national"),
                new Identity("other institution's reviewer", WORLD.offices.session(other).token(), reviewers, Set.of(), false, RestWorld.TENANT),
                new Identity("other province's reviewer", WORLD.offices.session(elsewhere).token(), reviewers, Set.of(), false, "14"),
                new Identity("doctor", doctor.session().token(), Set.of("ACCOUNT", "APPLICANT", "DOCTOR"), Set.of(), false, ""));
    }

    private static Optional<String> session(Desk desk, String name, List<String> scopes) {
        return WORLD.session(WORLD.program(desk, name, scopes)).token();
    }

    @Test
    @Order(2)
    @DisplayName("R-REG-06, 07, 170: a hospital's day with the generated Java client; the same POST five times has one effect")
    void a_hospitals_system_in_java_does_its_day() throws Exception {
        HospitalDay day = new HospitalDay(WORLD.installation.base(), WORLD.program(hospital, "Java", RestWorld.OF_INSTITUTIONS));
        DoctorLife doctor = WORLD.doctor();
        UUID application = UUID.fromString(doctor.submit(RestWorld.TENANT, hospital.office()).path("id").asText());
        String cursor = day.cursor();
        assertTrue(day.waiting().contains(application));
        for (int time = 0; time < 5; time++) {
            assertEquals("INST_CONFIRMED", day.decide(application, true, "java-1").getState().toString());
        }
        ApiException changed = assertThrows(ApiException.class, () -> day.decide(application, false, "java-1"));
        assertEquals(422, changed.getCode());
        assertTrue(changed.getResponseBody().contains("idempotency-key-reused"), changed.getResponseBody());
        assertEquals(List.of("接口：Java"), doctor.application().path("steps").findValuesAsText("by").stream()
                .filter(name -> name.startsWith("接口")).toList());

        doctor.approve(WORLD.offices);
        Await.until("the registration", 60, () -> "COMPLETED".equals(doctor.state()));
        Await.until("the feed", 60, () -> published(day, cursor).stream().anyMatch(change -> doctor.candidate().name()
                .equals(change.getItems().getName())));
        assertTrue(!day.published(doctor.candidate().name()).isEmpty());

        UUID registration = UUID.fromString(doctor.session().get("accounts/me/registrations").ok().get(0).path("id").asText());
        UUID person = UUID.fromString(doctor.session().get("accounts/me/registrations").ok().get(0).path("person").asText());
        assertEquals(registration, day.registration(person));
        UUID departure = day.departs(registration, "java-2").getId();
        assertEquals(departure, day.departs(registration, "java-2").getId());
        assertEquals("INST_CONFIRMED", day.state(departure));
    }

    @Test
    @Order(3)
    @DisplayName("R-REG-06, 07: the same work with the generated TypeScript client")
    void a_hospitals_system_in_typescript_confirms() throws Exception {
        Program program = WORLD.program(hospital, "TypeScript", RestWorld.OF_INSTITUTIONS);
        String name = WORLD.session(program).get("tenants/13/institution/doctors").ok().get(0).path("personName").asText();
        String application = WORLD.doctor().submit(RestWorld.TENANT, hospital.office()).path("id").asText();
        System.out.println(TypeScriptProgram.run("hospital-day", Map.of("XINGLIN_API", WORLD.installation.base() + "api",
                "XINGLIN_TENANT", RestWorld.TENANT, "XINGLIN_APPLICATION", application, "XINGLIN_CLIENT", program.clientId(),
                "XINGLIN_SECRET", program.secret(), "XINGLIN_NAME", name)));
        JsonNode calls = WORLD.offices.session(WORLD.manager(hospital)).get("tenants/13/institution/clients/" + program.id() + "/calls").ok();
        assertEquals(List.of("lookUpDoctors ok", "decideAsInstitution idempotency-key-reused", "decideAsInstitution ok",
                "decideAsInstitution ok", "decideAsInstitution ok", "decideAsInstitution ok", "decideAsInstitution ok",
                "applicationsOfInstitution ok", "issueToken ok"),
                stream(calls).map(call -> call.path("operation").asText() + " " + call.path("outcome").asText()).limit(9).toList());
    }

    private static List<FeedChange> published(HospitalDay day, String cursor) {
        try {
            return day.changes(cursor).stream().filter(change -> change.getItems() != null).toList();
        } catch (ApiException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
