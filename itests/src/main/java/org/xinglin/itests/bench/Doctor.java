package org.xinglin.itests.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Offices;

/** Is a doctor with an active account who is ready to apply, and whose application takes three requests. */
final class Doctor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Candidate candidate;
    private final String token;
    private final String qualification;
    private final Offices.Desk institution;
    private final UUID key = UUID.randomUUID();

    /** Takes a doctor whose account is active. */
    Doctor(DoctorLife life, Offices.Desk institution) {
        this.candidate = life.candidate();
        this.token = life.session().token().orElseThrow();
        this.qualification = life.qualification();
        this.institution = institution;
    }

    /** Returns the doctor's name. */
    String name() {
        return candidate.name();
    }

    /** Returns the province in which the doctor applies. */
    String tenant() {
        return institution.tenant();
    }

    /** Applies, is confirmed and approved. @throws IllegalStateException with the answer if a step was not done */
    void apply(HttpConnection http, URI base, Offices offices) throws IOException {
        String applications = "/api/tenants/" + institution.tenant() + "/applications";
        JsonNode application = post(http, HttpConnection.post(base, applications, token, key.toString(), json(Map.of(
                "type", "registration", "reason", "首次注册", "form", Map.of("institutionId", institution.office(),
                        "category", "10", "scopes", List.of("11"), "qualificationId", qualification,
                        "employmentProof", "聘用合同 2025-001")))));
        String path = applications + "/" + application.path("id").asText();
        JsonNode confirmed = post(http, HttpConnection.post(base, path + "/institution-decision", token(offices, institution), null,
                json(Map.of("agree", true, "reason", "同意"))));
        post(http, HttpConnection.post(base, path + "/authority-decision",
                token(offices, offices.desk(confirmed.path("authorityId").asText())), null,
                json(Map.of("approve", true, "reason", "符合规定"))));
    }

    private static String token(Offices offices, Offices.Desk desk) {
        return offices.session(desk).token().orElseThrow();
    }

    private static JsonNode post(HttpConnection http, byte[] request) throws IOException {
        int status = http.send(request);
        if (status / 100 != 2) {
            throw new IllegalStateException("HTTP " + status + ": " + http.body());
        }
        return JSON.readTree(http.body());
    }

    private static String json(Map<String, ?> body) throws JsonProcessingException {
        return JSON.writeValueAsString(body);
    }
}
