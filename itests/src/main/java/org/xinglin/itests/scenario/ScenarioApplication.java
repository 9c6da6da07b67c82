package org.xinglin.itests.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.xinglin.itests.Await;

/** Is an application of a scenario, taken on its way step by step. */
public final class ScenarioApplication {

    private static final int SECONDS = 30;

    private final ScenarioWorld world;
    private final ScenarioDoctor doctor;
    private final String path;
    private final String id;

    ScenarioApplication(ScenarioWorld world, ScenarioDoctor doctor, JsonNode submitted) {
        this.world = world;
        this.doctor = doctor;
        this.id = submitted.path("id").asText();
        this.path = "tenants/" + submitted.path("tenant").asText() + "/applications/" + id;
    }

    /** Returns its id. */
    public String id() {
        return id;
    }

    /** Reads it again. */
    public JsonNode read() {
        return doctor.session().get(path).ok();
    }

    /** Returns its state. */
    public String state() {
        return read().path("state").asText();
    }

    /** Returns the key of the institution that confirms. */
    public String confirmer() {
        return world.officeOf(read().path("institutionId").asText()).key();
    }

    /** Returns the key of the authority that decides. */
    public String approver() {
        return world.officeOf(read().path("authorityId").asText()).key();
    }

    /** Lets the institution agree. */
    public ScenarioApplication confirmed() {
        world.at(confirmer()).post(path + "/institution-decision", Map.of("agree", true, "reason", "同意")).ok();
        return this;
    }

    /** Lets the authority approve. */
    public ScenarioApplication approved() {
        world.at(approver()).post(path + "/authority-decision", Map.of("approve", true, "reason", "符合规定")).ok();
        return this;
    }

    /** Waits until it is completed with an identification code (R-REG-11), and returns that. */
    public String completed() {
        Await.until("completion of " + read().path("type").asText(), SECONDS, () -> state().equals("COMPLETED"));
        return read().path("eRegId").asText();
    }

    /** Takes it through all that is left: the institution agrees, the authority approves where one decides. */
    public String carriedThrough() {
        confirmed();
        if (state().equals("INST_CONFIRMED")) {
            approved();
        }
        return completed();
    }
}
