package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.DecisionDayView;
import org.xinglin.rest.view.DecisionLetterView;
import org.xinglin.rest.view.ExtensionBody;
import org.xinglin.rest.view.MissingPapersBody;

/** Moves the days by which an authority has to decide, and shows the letters of decisions (R-REG-27, R-REG-28, R-REG-137). */
@Path("/tenants/{tenant}/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public final class DaysOfApplications {

    private final Services services;

    /** Makes the resource. */
    public DaysOfApplications(Services services) {
        this.services = services;
    }

    @POST
    @Path("/{id}/missing-papers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "一次告知补正内容。Tell once everything that is missing, within 5 working days of receipt (R-REG-27)")
    public ApplicationView askForPapers(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            MissingPapersBody given) {
        find(caller, tenant, id);
        return view(services.office().days().askForPapers(tenant, id, caller.staff().actor(), given.text()));
    }

    @POST
    @Path("/{id}/papers-received")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "补正材料齐全，自今日受理。What was asked for has come: accepted from today, the days begin anew (R-REG-27)")
    public ApplicationView notePapers(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return view(services.office().days().papersCame(tenant, id, caller.staff().actor()));
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "延长审批期限。Extend the days once, where policy allows it (R-REG-28)")
    public ApplicationView extendDays(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            ExtensionBody given) {
        find(caller, tenant, id);
        return view(services.office().days().extend(tenant, id, caller.staff().actor(), given.approvedBy(), given.reasons()));
    }

    @GET
    @Path("/{id}/decision-days")
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "补正和延期记录。What moved the days of the decision, oldest first")
    public List<DecisionDayView> decisionDays(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return services.office().days().of(tenant, id).stream().map(DecisionDayView::of).toList();
    }

    @GET
    @Path("/{id}/decision-letter")
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "决定书。The letter of a refusal or of a cancellation, with the remedies (R-REG-126, R-REG-137)")
    public DecisionLetterView decisionLetter(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        find(caller, tenant, id);
        return services.office().letters().of(tenant, id).map(DecisionLetterView::of)
                .orElseThrow(() -> new UnknownException("letter of application " + id));
    }

    private void find(Caller caller, TenantId tenant, UUID id) {
        caller.own(services.applications().find(tenant, id).orElseThrow(() -> new UnknownException("application " + id)));
    }

    private static ApplicationView view(Outcome<Application> outcome) {
        return ApplicationView.of(Refusals.accepted(outcome));
    }
}
