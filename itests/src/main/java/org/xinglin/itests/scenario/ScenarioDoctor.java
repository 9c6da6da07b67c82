package org.xinglin.itests.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.itests.Await;
import org.xinglin.itests.RestClient;

/** Is a doctor of a scenario: applies as doctors do and tells how the registers have them, as the doctor sees it. */
public final class ScenarioDoctor {

    private static final int SECONDS = 30;
    private static final String PASSWORD = "Scenario2025";

    private final ScenarioWorld world;
    private final Fixtures.Who who;
    private final String username;
    private final String mobile;
    private RestClient session;
    private int signedInAt = -1;

    ScenarioDoctor(ScenarioWorld world, Fixtures.Who who, int number) {
        this.world = world;
        this.who = who;
        this.username = "person" + String.format("%04d", number);
        this.mobile = "138" + String.format("%08d", number);
    }

    /** Returns the name. */
    public String name() {
        return who.name();
    }

    /** Returns the practice code with which the register was taken over. */
    public String practiceCode() {
        return who.practiceCode();
    }

    /** Passes the examination of a year and province; {@code examCategory} has three digits, as 110 or 141. */
    public void passes(int year, String province, String examCategory) {
        world.passes(who, year, province, examCategory);
    }

    /** Opens the account and activates it by the way that fits (R-ACC, cases A, C and D). */
    void activate() {
        world.rest().postInTurn("accounts", Map.of("name", who.name(), "idType", "01", "idNo", who.idNo(), "mobile", mobile,
                "email", username + "@example.org", "username", username, "password", PASSWORD)).ok();
        JsonNode verification = session().post("accounts/me/verification", Map.of()).ok();
        if (!verification.path("found").asBoolean()) {
            throw new IllegalStateException("not found in the registers: " + verification);
        }
        session().post("accounts/me/channels/mobile/codes", Map.of()).ok();
        Await.until("a code for the mobile number", SECONDS, () -> world.code(mobile) != null);
        session().post("accounts/me/channels/mobile/verification", Map.of("code", world.code(mobile))).ok();
        String code = verification.path("route").asText().equals("INSTITUTION_CODE")
                ? issuedBy(world.officeOf(verification.path("issuer").asText())) : who.qualificationCode();
        session().post("accounts/me/activation", Map.of("code", code)).ok();
    }

    private String issuedBy(ScenarioWorld.Office institution) {
        String accounts = "tenants/" + institution.tenant() + "/institution/accounts";
        for (JsonNode waiting : world.at(institution.key()).get(accounts).ok()) {
            if (waiting.path("name").asText().equals(who.name())) {
                return world.at(institution.key())
                        .post(accounts + "/" + waiting.path("account").asText() + "/activation-code", Map.of()).ok()
                        .path("code").asText();
            }
        }
        throw new IllegalStateException("no account waits at " + institution);
    }

    /** Returns the doctor's own session. */
    public RestClient session() {
        if (signedInAt != world.time()) {
            session = world.rest().as(world.rest().postInTurn("sessions", Map.of("login", username, "password", PASSWORD)).ok()
                    .path("token").asText());
            signedInAt = world.time();
        }
        return session;
    }

    /** Returns the account's state. */
    public String account() {
        return session().get("accounts/me").ok().path("state").asText();
    }

    /** Applies in a tenant; it has to be taken. */
    public ScenarioApplication applies(String type, String tenant, Map<String, ?> form) {
        return new ScenarioApplication(world, this, submit(type, tenant, form).ok());
    }

    /** Applies in a tenant and returns the findings of the refusal, each with code and wording; none if it was taken. */
    public List<JsonNode> refused(String type, String tenant, Map<String, ?> form) {
        RestClient.Answer answer = submit(type, tenant, form);
        if (answer.status() / 100 == 2) {
            session().post("tenants/" + tenant + "/applications/" + answer.body().path("id").asText() + "/withdrawal",
                    Map.of()).ok();
            return List.of();
        }
        List<JsonNode> findings = new ArrayList<>();
        answer.body().path("findings").forEach(findings::add);
        if (findings.isEmpty()) {
            findings.add(answer.body());
        }
        return findings;
    }

    private RestClient.Answer submit(String type, String tenant, Map<String, ?> form) {
        return session().post("tenants/" + tenant + "/applications", Map.of("type", type, "reason", "情景", "form", form));
    }

    /** Returns the own qualifications as shown to the doctor. */
    public JsonNode qualifications() {
        return session().get("accounts/me/qualifications").ok();
    }

    /** Returns the id of the own qualification of a level (1 or 2) and category (as 10 or 41). */
    public String qualification(int level, String category) {
        for (JsonNode qualification : qualifications()) {
            if (qualification.path("level").asInt() == level && qualification.path("category").asText().equals(category)) {
                return qualification.path("id").asText();
            }
        }
        throw new IllegalStateException("no qualification " + level + " " + category + " in " + qualifications());
    }

    /** Returns the own registrations in a tenant, ended ones included. */
    public List<JsonNode> registrations(String tenant) {
        return list("accounts/me/registrations").stream().filter(r -> r.path("tenant").asText().equals(tenant)).toList();
    }

    /** Returns the one valid registration in a tenant. */
    public JsonNode registration(String tenant) {
        return valid(tenant).orElseThrow(() -> new IllegalStateException("no valid registration in " + tenant));
    }

    /** Returns the valid registration in a tenant, if there is one. @throws IllegalStateException if there are several */
    public Optional<JsonNode> valid(String tenant) {
        List<JsonNode> valid = registrations(tenant).stream().filter(r -> r.path("status").asText().equals("VALID")).toList();
        if (valid.size() > 1) {
            throw new IllegalStateException("several valid registrations in " + tenant);
        }
        return valid.stream().findFirst();
    }

    /** Returns the status of the own registration with an id. */
    public String status(String registration) {
        return list("accounts/me/registrations").stream().filter(r -> r.path("id").asText().equals(registration)).findFirst()
                .map(r -> r.path("status").asText()).orElse("");
    }

    /** Returns the filing at an institution, the one that was last recorded if there are several. */
    public JsonNode filing(String institution) {
        return list("accounts/me/filings").stream()
                .filter(f -> f.path("institutionId").asText().equals(world.office(institution).id()))
                .max(Comparator.comparingLong(f -> f.path("ledgerPosition").asLong()))
                .orElseThrow(() -> new IllegalStateException("no filing at " + institution));
    }

    /** Returns the status today of that filing. */
    public String filingStatus(String institution) {
        return filing(institution).path("status").asText();
    }

    private List<JsonNode> list(String path) {
        List<JsonNode> all = new ArrayList<>();
        session().get(path).ok().forEach(all::add);
        return all;
    }
}
