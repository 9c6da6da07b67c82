package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.DoctorChecks;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;
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

/**
 * Takes an institution's registrations for the persons it employs 集体办理 (L1 art 13). Each line is a submission of its own: taken
 * in whole or not at all, whatever becomes of the others. As it tells the institution something about a person named by document, it
 * is logged as a check of that doctor (R-ACC-39).
 */
@Path("/tenants/{tenant}/institution/collective-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class CollectiveApplications {

    private static final String TYPE = "registration";
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
            results.add(CollectiveResultView.of(results.size() + 1, submit(tenant, caller.staff(), batch, line, given.reason())));
        }
        if (results.stream().anyMatch(result -> !result.findings().isEmpty())) {
            Kept.free();
        }
        return results;
    }

    private Outcome<Application> submit(TenantId tenant, Staff staff, UUID batch, CollectiveLineBody line, String reason) {
        if (line == null || !line.absent().isEmpty()) {
            return Outcome.refused(line == null ? List.of(Finding.of("member-missing", "", "", "此行为空。", "The line is empty."))
                    : line.absent());
        }
        try {
            String idType = Documents.type(line.idType());
            return services.around().checks().check(staff, DoctorChecks.Kind.QUALIFICATION, idType, line.idNo())
                    .then(logged -> services.persons().identify(line.shown(idType)).then(identified ->
                            submit(tenant, staff, batch, identified.person(), logged.qualifications(), line, reason)));
        } catch (UnavailableException away) {
            return Outcome.refused(Finding.of("unavailable", "", "暂时无法办理，请稍后以同一 Idempotency-Key 重新提交。",
                    "Not possible at the moment; submit again later with the same Idempotency-Key."));
        }
    }

    private Outcome<Application> submit(TenantId tenant, Staff staff, UUID batch, Persons.Person person,
            List<Qualification> qualifications, CollectiveLineBody line, String reason) {
        Map<String, Object> form = Submitted.values(line.form());
        form.putIfAbsent("institutionId", staff.office().toString());
        if (!form.containsKey("qualificationId")) {
            Optional<Qualification> only = onlyOne(qualifications, form.get("category"));
            if (only.isEmpty()) {
                return Outcome.refused(Finding.of("qualification-to-choose", "R-REG-61", "/form/qualificationId",
                        "此人没有或有不止一项适用的医师资格，请通过医师验证查询后指明。",
                        "The person has no fitting qualification, or more than one: look them up and name the one to use."));
            }
            form.put("qualificationId", only.get().id().toString());
            form.putIfAbsent("category", only.get().category());
        }
        UUID id = UUID.nameUUIDFromBytes((batch + "\n" + person.id()).getBytes(StandardCharsets.UTF_8));
        return services.applications().submit(tenant, new Submission(id, TYPE, BusinessType.Starter.INSTITUTION,
                Optional.of(staff.actor()), person.id(), person.name(), new Form(form), reason));
    }

    private static Optional<Qualification> onlyOne(List<Qualification> qualifications, Object category) {
        List<Qualification> fitting = qualifications.stream()
                .filter(q -> "VALID".equals(q.status()))
                .filter(q -> category == null || q.category().equals(category)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
