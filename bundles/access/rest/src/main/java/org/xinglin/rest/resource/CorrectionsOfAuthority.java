package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.qualification.Corrections;
import org.xinglin.api.qualification.Corrections.State;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AuthorityDecisionBody;
import org.xinglin.rest.view.CorrectionBody;
import org.xinglin.rest.view.CorrectionRemarkBody;
import org.xinglin.rest.view.CorrectionView;

/** Carries corrections of examination qualifications from the exam point over the province to the exam centre (R-FEED-31…36). */
@Path("/tenants/{tenant}/authority/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class CorrectionsOfAuthority {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public CorrectionsOfAuthority(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "受理资格信息更正。Take a correction in, at the authority of the exam point or by the province (R-FEED-31, 33)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    public Response fileCorrection(@Context Caller caller, @PathParam("tenant") TenantId tenant, CorrectionBody given) {
        return Response.status(Response.Status.CREATED).entity(CorrectionView.of(Refusals.accepted(
                corrections().file(caller.staff(), given.form())))).build();
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "本省的更正。Corrections of the province in a state, oldest first")
    public List<CorrectionView> corrections(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "状态。State") @QueryParam("state") @DefaultValue("POINT_REVIEWED") State state) {
        return corrections().in(tenant, state, LIMIT).stream().map(CorrectionView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "一件更正及其经过。A correction and its steps")
    public CorrectionView correction(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return CorrectionView.of(corrections().find(tenant, id).orElseThrow(() -> new UnknownException("correction " + id)));
    }

    @POST
    @Path("/{id}/point-opinion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "考点审核意见。Opinion of the authority that took it in")
    public CorrectionView reviewCorrection(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            AuthorityDecisionBody given) {
        return CorrectionView.of(Refusals.accepted(corrections().review(caller.staff(), id, given.approve(), reason(given))));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "省级审核。Decision of the province; what is approved goes with the file of its month (R-FEED-32)")
    public CorrectionView decideCorrection(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            AuthorityDecisionBody given) {
        return CorrectionView.of(Refusals.accepted(corrections().decide(caller.staff(), id, given.approve(), reason(given))));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "登记国家医学考试中心不予更正。Note that the exam centre has rejected it")
    public CorrectionView noteRejection(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            CorrectionRemarkBody given) {
        return CorrectionView.of(Refusals.accepted(corrections().rejected(caller.staff(), id, given.remark())));
    }

    @POST
    @Path("/{id}/reconciliation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "办结。Note that qualification and registrations agree again (R-FEED-35)")
    public CorrectionView reconcileCorrection(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id, CorrectionRemarkBody given) {
        return CorrectionView.of(Refusals.accepted(corrections().reconcile(caller.staff(), id, given.remark())));
    }

    private Corrections corrections() {
        return services.exams().corrections();
    }

    private static String reason(AuthorityDecisionBody given) {
        return given.reason() == null ? "" : given.reason();
    }
}
