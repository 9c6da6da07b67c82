package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.Form;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.AuthorityDecisionBody;
import org.xinglin.rest.view.InstitutionDecisionBody;
import org.xinglin.rest.view.JudgementView;
import org.xinglin.rest.view.SubmissionBody;

/** Carries applications through their life (R-REG-05…31). Whose they are not, for them they do not exist. */
@Path("/tenants/{tenant}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public final class ApplicationsOfTenant {

    private final Services services;

    /** Makes the resource. */
    public ApplicationsOfTenant(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.APPLICANT)
    @Operation(summary = "提交业务申请。Submit an application",
            description = "Before activation only in case B, and only registration and change (R-ACC-22).")
    @ApiResponse(responseCode = "201", headers = @Header(name = "Location", description = "Address of the application",
            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response submitApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "同一键重复提交只产生一件申请。The same key sent again has one effect")
            @HeaderParam("Idempotency-Key") String key, SubmissionBody given) {
        Caller.Doctor doctor = caller.doctor();
        doctor.requireOpen(given.type());
        Submission submission = Submission.byDoctor(Submitted.id(tenant, doctor.person().value(), key), given.type(), doctor.person(),
                doctor.account().name(), new Form(Submitted.values(given.form())), given.reason());
        return Submitted.created(tenant, Refusals.accepted(services.applications().submit(tenant, submission)));
    }

    @GET
    @Path("/{id}")
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "业务申请。An application: the doctor's own, or one in hand of the own office")
    public ApplicationView application(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id) {
        return ApplicationView.of(find(caller, tenant, id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Admits({Audience.APPLICANT, Audience.REVIEWER, Audience.AUTHORITY})
    @ForClients(ClientScope.SUBMIT_APPLICATIONS)
    @Operation(summary = "撤销申请。Withdraw before the authority has decided, by who started it (R-REG-15…18)")
    public ApplicationView withdrawApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return view(caller instanceof Caller.Doctor doctor
                ? services.applications().withdraw(tenant, id, doctor.person())
                : services.applications().withdraw(tenant, id, caller.staff().actor()));
    }

    @POST
    @Path("/{id}/institution-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.REVIEWER)
    @ForClients(ClientScope.CONFIRM_APPLICATIONS)
    @Operation(summary = "机构审核：同意或不同意。Confirm or reject for the institution (R-REG-06, 07)")
    public ApplicationView decideAsInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id, InstitutionDecisionBody given) {
        find(caller, tenant, id);
        return view(services.applications().confirm(tenant, id, caller.staff().actor(), given.agree(),
                orEmpty(given.reason())));
    }

    @DELETE
    @Path("/{id}/institution-decision")
    @Admits(Audience.REVIEWER)
    @ForClients(ClientScope.CONFIRM_APPLICATIONS)
    @Operation(summary = "撤回机构审核。Take the confirmation back before the decision (R-REG-19)")
    public ApplicationView undoInstitutionDecision(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return view(services.applications().undoConfirmation(tenant, id, caller.staff().actor()));
    }

    @POST
    @Path("/{id}/authority-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "卫健委审批：通过或不通过。Approve or refuse for the authority (R-REG-11, 23, 25)")
    public ApplicationView decideAsAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id, AuthorityDecisionBody given) {
        find(caller, tenant, id);
        return view(services.applications().decide(tenant, id, caller.staff().actor(), given.approve(),
                orEmpty(given.reason())));
    }

    @GET
    @Path("/{id}/judgements")
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "适用的规定及结论。What every provision in force said, oldest first (R-POL-03)")
    public List<JudgementView> judgementsOfApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return services.applications().judgements(tenant, id).stream().map(JudgementView::of).toList();
    }

    private Application find(Caller caller, TenantId tenant, UUID id) {
        return caller.own(services.applications().find(tenant, id)
                .orElseThrow(() -> new UnknownException("application " + id)));
    }

    private static ApplicationView view(Outcome<Application> outcome) {
        return ApplicationView.of(Refusals.accepted(outcome));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
