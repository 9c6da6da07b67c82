package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.CheckEntryView;
import org.xinglin.rest.view.DoctorCheckBody;
import org.xinglin.rest.view.DoctorCheckView;

/** Answers an institution that asks about one doctor by document number: 医师验证 (R-ACC-23, 39). */
@Path("/tenants/{tenant}/institution/doctor-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class DoctorChecksOfInstitution {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public DoctorChecksOfInstitution(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.VERIFY_DOCTORS)
    @Limited(Limited.Kind.LOOKUP)
    @Operation(summary = "医师验证。Look one doctor's qualifications, registrations or credit up; the question is logged (R-ACC-39)",
            description = "The number goes in the body, never in the address.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DoctorCheckView.class)))
    public Response checkDoctor(@Context Caller caller, @PathParam("tenant") TenantId tenant, DoctorCheckBody given) {
        return Response.status(Response.Status.CREATED).entity(DoctorCheckView.of(Refusals.accepted(services.around().checks()
                .check(caller.staff(), given.kind(), Documents.type(given.idType()), given.idNo())))).build();
    }

    @GET
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.VERIFY_DOCTORS)
    @Operation(summary = "本机构的查询记录。The institution's own questions, newest first, 500 at most (R-ACC-39)")
    public List<CheckEntryView> checksOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.around().checks().log(caller.staff(), LIMIT).stream().map(CheckEntryView::of).toList();
    }
}
