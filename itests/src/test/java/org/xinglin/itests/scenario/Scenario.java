package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.xinglin.itests.Await;

/** Holds the words in which scenarios are written: what doctors apply for, and what has to be so in the end. */
abstract class Scenario {

    /** Codes of scopes (rulebook §2.8). */
    static final String INTERNAL = "11";
    static final String SURGERY = "12";
    static final String PAEDIATRICS = "14";
    static final String GENERAL = "21";
    static final String TCM = "51";

    private static final int SECONDS = 30;

    /** The one world of all scenarios of a run. */
    static ScenarioWorld world;

    /** Returns a form: names and values in turn; a value of null is left out. */
    static Map<String, Object> form(Object... namesAndValues) {
        Map<String, Object> form = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                form.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return form;
    }

    /** Adds to a form. */
    static Map<String, Object> and(Map<String, Object> form, Object... namesAndValues) {
        Map<String, Object> more = new HashMap<>(form);
        more.putAll(form(namesAndValues));
        return more;
    }

    /** Returns the form of a 变更 from the valid registration in a tenant to an institution. */
    Map<String, Object> move(ScenarioDoctor doctor, String from, String to, boolean placeChanges) {
        return form("registrationId", registration(doctor, from), "institutionId", id(to), "practicePlaceChanges", placeChanges,
                "mainInstitutionChanges", true, "employmentProof", "聘用合同 2025-1");
    }

    /** Returns the form of a 注册 at an institution with the clinical licensed doctor's qualification. */
    Map<String, Object> register(ScenarioDoctor doctor, String at, String... scopes) {
        return form("institutionId", id(at), "qualificationId", doctor.qualification(1, "10"), "category", "10",
                "scopes", List.of(scopes), "employmentProof", "聘用合同 2025-2");
    }

    /** Returns the form of a 多执业机构备案 on the valid registration in a tenant. */
    Map<String, Object> filing(ScenarioDoctor doctor, String tenant, String at) {
        return form("registrationId", registration(doctor, tenant), "institutionId", id(at), "scopes", List.of(INTERNAL),
                "validFrom", world.now().toLocalDate().toString(),
                "validTo", world.now().toLocalDate().plusYears(1).toString());
    }

    /** Returns evidence of training for an added scope. */
    static Map<String, Object> evidence() {
        return form("kind", "TRAINING", "body", "情景培训基地", "completedOn", "2025-03-31", "assessedOn", "2025-04-10");
    }

    /** Returns the id of an office. */
    String id(String office) {
        return world.office(office).id();
    }

    /** Returns the id of the valid registration in a tenant. */
    static String registration(ScenarioDoctor doctor, String tenant) {
        return doctor.registration(tenant).path("id").asText();
    }

    /** Waits until something is so: what is completed reaches registers and the public by itself. */
    static void becomes(String what, Callable<Boolean> so) {
        Await.until(what, SECONDS, so);
    }

    /** Waits until a status is as expected, and says which it was otherwise. */
    static void becomes(String expected, String what, Callable<String> actual) {
        String[] last = new String[1];
        try {
            Await.until(what, SECONDS, () -> {
                last[0] = actual.call();
                return expected.equals(last[0]);
            });
        } catch (IllegalStateException late) {
            throw new AssertionError(what + ": expected " + expected + ", was " + last[0], late);
        }
    }

    /** Waits until an office has been told of a doctor: for information only, with nothing to do (R-REG-54). */
    static void told(String office, String kind, ScenarioDoctor doctor) {
        String notices = "tenants/" + world.office(office).tenant() + "/office/notices";
        becomes(office + " is told " + kind, () -> StreamSupport.stream(world.at(office).get(notices).ok().spliterator(), false)
                .anyMatch(n -> n.path("kind").asText().equals(kind) && n.path("text").asText().contains(doctor.name())));
    }

    /** Checks that a refusal holds a finding with a code. */
    static void refusedFor(String code, List<JsonNode> findings) {
        assertTrue(findings.stream().anyMatch(f -> f.path("code").asText().equals(code)),
                () -> "expected refusal " + code + ", was " + findings);
    }

    /** Checks that what the public finds by the practice code in a tenant is one record, and returns it. */
    JsonNode published(String tenant, ScenarioDoctor doctor) {
        becomes("a public record in " + tenant, () -> world.publicByCode(tenant, doctor.practiceCode()).size() == 1);
        return world.publicByCode(tenant, doctor.practiceCode()).get(0);
    }

    /** Checks that the public finds nothing by the practice code or name in a tenant. */
    void unpublished(String tenant, ScenarioDoctor doctor) {
        becomes("no public record in " + tenant, () -> world.publicByCode(tenant, doctor.practiceCode()).isEmpty()
                && world.publicByName(tenant, doctor.name()).isEmpty());
    }

    /** Returns the institutions of a public record. */
    static List<String> institutions(JsonNode published) {
        List<String> names = new ArrayList<>();
        published.path("institutions").forEach(name -> names.add(name.asText().replace("情景医院", "")));
        return names;
    }

    /** Returns the scopes of a register's row. */
    static List<String> scopes(JsonNode registration) {
        List<String> codes = new ArrayList<>();
        registration.path("scopes").forEach(scope -> codes.add(scope.asText()));
        return new ArrayList<>(new TreeSet<>(codes));
    }

    /** Checks an application's offices. */
    static void goesTo(String confirmer, String approver, ScenarioApplication application) {
        assertEquals(confirmer, application.confirmer(), "who confirms");
        assertEquals(approver, application.approver(), "who decides");
    }

    /** Checks some items of a valid registration. */
    void registered(ScenarioDoctor doctor, String tenant, String main, int level, String place, String... scopes) {
        JsonNode registration = doctor.registration(tenant);
        assertAll(
                () -> assertEquals(id(main), registration.path("institutionId").asText()),
                () -> assertEquals(level, registration.path("level").asInt()),
                () -> assertEquals(place, registration.path("practicePlace").asText()),
                () -> assertEquals(List.of(scopes), scopes(registration)),
                () -> assertEquals(doctor.practiceCode(), registration.path("practiceCode").asText(), "R-REG-48"));
    }
}
