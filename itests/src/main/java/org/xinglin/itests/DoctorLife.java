package org.xinglin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Walks one doctor from the account to the public record, a step a call. Every step may be called again when its answer was
 * lost: it finds out what was done and goes on from there.
 */
public final class DoctorLife {

    private final RestClient rest;
    private final Candidate candidate;
    private final String username;
    private final String password;
    private final String mobile;
    private final UUID key;
    private final Function<String, String> codeSentTo;
    private RestClient session;
    private JsonNode application;

    /**
     * Prepares a life.
     *
     * @param number distinguishes this doctor's username and mobile number from the others'
     * @param codeSentTo returns the last verification code that was sent to a mobile number, or null while there is none
     */
    public DoctorLife(RestClient rest, Candidate candidate, int number, Function<String, String> codeSentTo) {
        this.rest = rest;
        this.candidate = candidate;
        this.username = "doc" + String.format("%07d", number);
        this.password = "Pass" + String.format("%07d", number);
        this.mobile = "139" + String.format("%08d", number);
        this.key = UUID.nameUUIDFromBytes(username.getBytes());
        this.codeSentTo = codeSentTo;
    }

    /** Returns who it is. */
    public Candidate candidate() {
        return candidate;
    }

    /** Creates the account and signs in, unless there is a session. */
    public void createAccount() {
        if (session != null && session.get("accounts/me").status() == 200) {
            return;
        }
        RestClient.Answer answer = rest.postInTurn("accounts", Map.of("name", candidate.name(), "idType", "01",
                "idNo", candidate.idNo(), "mobile", mobile, "email", username + "@example.org",
                "username", username, "password", password));
        if (answer.status() != 409 && answer.status() != 422) {
            answer.ok();
        }
        signIn();
    }

    /** Signs in. */
    public void signIn() {
        session = rest.as(rest.postInTurn("sessions", Map.of("login", username, "password", password)).ok().path("token").asText());
    }

    /** Verifies the person and the mobile number and activates with the qualification code (case D). */
    public void activate() {
        if (session.get("accounts/me").ok().path("state").asText().equals("ACTIVE")) {
            return;
        }
        JsonNode verification = session.post("accounts/me/verification", Map.of()).ok();
        if (!verification.path("found").asBoolean()) {
            throw new IllegalStateException("not found in the registers: " + verification);
        }
        if (!session.get("accounts/me").ok().path("mobileVerified").asBoolean()) {
            if (codeSentTo.apply(mobile) == null) {
                RestClient.Answer sent = session.post("accounts/me/channels/mobile/codes", Map.of());
                // A code that was asked for before the answer was lost is on its way: it is not sent twice (R-ACC-10).
                if (!sent.body().path("code").asText().equals("code-sent-too-often")) {
                    sent.ok();
                }
            }
            Await.until("a code for the mobile number", 60, () -> codeSentTo.apply(mobile) != null);
            session.post("accounts/me/channels/mobile/verification", Map.of("code", codeSentTo.apply(mobile))).ok();
        }
        session.post("accounts/me/activation", Map.of("code", candidate.qualificationCode())).ok();
    }

    /** Returns the id of the doctor's own qualification for this candidate's exam. */
    public String qualification() {
        JsonNode list = session.get("accounts/me/qualifications").ok();
        return (list.isArray() ? list : list.path("items")).get(0).path("id").asText();
    }

    /** Applies for 注册 at an institution; the same call again has no second effect. */
    public JsonNode submit(String tenant, String institution) {
        application = session.post("tenants/" + tenant + "/applications", key.toString(), Map.of(
                "type", "registration",
                "reason", "首次注册",
                "form", Map.of("institutionId", institution, "category", "10", "scopes", List.of("11"),
                        "qualificationId", qualification(), "employmentProof", "聘用合同 2025-001"))).ok();
        return application;
    }

    /** Reads the application again. */
    public JsonNode application() {
        application = session.get(path()).ok();
        return application;
    }

    /** Lets the institution agree, unless that was done. Returns the state that is acknowledged. */
    public String confirm(Offices offices) {
        JsonNode now = application();
        if (now.path("state").asText().equals("SUBMITTED")) {
            now = offices.session(offices.desk(now.path("institutionId").asText()))
                    .post(path() + "/institution-decision", Map.of("agree", true, "reason", "同意")).ok();
        }
        return now.path("state").asText();
    }

    /** Lets the authority approve what is confirmed, unless that was done. Returns the state that is acknowledged. */
    public String approve(Offices offices) {
        JsonNode now = application();
        if (now.path("state").asText().equals("INST_CONFIRMED")) {
            now = offices.session(offices.desk(now.path("authorityId").asText()))
                    .post(path() + "/authority-decision", Map.of("approve", true, "reason", "符合规定")).ok();
        }
        return now.path("state").asText();
    }

    /** Returns the state as it is now. */
    public String state() {
        return application().path("state").asText();
    }

    private String path() {
        return "tenants/" + application.path("tenant").asText() + "/applications/" + application.path("id").asText();
    }

    /** Returns the session. */
    public RestClient session() {
        return session;
    }
}
