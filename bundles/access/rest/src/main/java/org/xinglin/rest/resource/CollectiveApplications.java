package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.CollectiveSubmissions;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.repeat.Kept;
import org.xinglin.rest.view.CollectiveBody;
import org.xinglin.rest.view.CollectiveLineBody;
import org.xinglin.rest.view.CollectiveResultView;

/** Takes an institution's registrations for the persons it employs 集体办理 (L1 art 13, R-ACC-39), line by line. */
@Path("/tenants/{tenant}/institution/collective-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class CollectiveApplications {

    private static final int MOST_LINES = 200;

    private final Services services;

    /** Makes the resource. */
    public CollectiveApplications(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.REVIEWER)
    @ForClients(ClientScope.SUBMIT_APPLICATIONS)
    @Operation(summary = "集体办理注册。Submit registrations for up to 200 persons; the answer says of each line what became of it (L1 art 13)",
            description = "Numbers of documents go in the body and never come back; each line is logged as a check of that person "
                    + "(R-ACC-39). The same Idempotency-Key sent again submits only what was not taken in before.")
    public List<CollectiveResultView> submitCollectively(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "同一键重复提交时每人只产生一件申请。The same key sent again has one effect for each person")
            @HeaderParam("Idempotency-Key") String key, CollectiveBody given) {
        if (given.lines().isEmpty() || given.lines().size() > MOST_LINES) {
            throw ProblemException.refusal(422, List.of(Finding.of("lines-too-many", "R-REG-60", "/lines",
                    "一次须提交 1–200 人。", "Submit 1 to 200 persons at a time.")));
        }
        UUID batch = Submitted.id(tenant, caller.staff().office(), key);
        List<CollectiveResultView> results = new ArrayList<>();
        for (CollectiveLineBody line : given.lines()) {
            results.add(CollectiveResultView.of(results.size() + 1, submit(caller.staff(), batch, line, given.reason())));
        }
        if (results.stream().anyMatch(result -> !result.findings().isEmpty())) {
            Kept.free();
        }
        return results;
    }

    private Outcome<Application> submit(Staff staff, UUID batch, CollectiveLineBody line, String reason) {
        if (line == null || !line.absent().isEmpty()) {
            return Outcome.refused(line == null ? List.of(Finding.of("member-missing", "", "", "此行为空。", "The line is empty."))
                    : line.absent());
        }
        return services.menus().collective().submit(staff, batch,
                new CollectiveSubmissions.Line(line.shown(Documents.type(line.idType())), Submitted.values(line.form())), reason);
    }
}
