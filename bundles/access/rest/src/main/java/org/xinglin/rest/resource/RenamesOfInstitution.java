package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.InstitutionNameView;
import org.xinglin.rest.view.LicenceView;
import org.xinglin.rest.view.RenameBody;
import org.xinglin.rest.view.RenameView;

/** Shows an institution its licence and names, and lets it propose another name: 机构更名变更 (R-ACC-38, R-INS-05, R-PUB-03). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class RenamesOfInstitution {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public RenamesOfInstitution(Services services) {
        this.services = services;
    }

    @GET
    @Path("/licence")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本机构执业许可证。What the own practice licence says, as its authority entered it (R-PUB-03)")
    public LicenceView ownLicence(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().licences().of(tenant, caller.staff().office()).map(LicenceView::of)
                .orElseThrow(() -> new UnknownException("licence of the own institution"));
    }

    @GET
    @Path("/names")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本机构历次名称。The own institution's names with their days, oldest first (R-INS-05)")
    public List<InstitutionNameView> namesOfOwnInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().names().of(tenant, caller.staff().office()).stream().map(InstitutionNameView::of).toList();
    }

    @GET
    @Path("/renames")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本机构更名申请。The own institution's proposals, newest first, 500 at most")
    public List<RenameView> renames(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().names().ofInstitution(caller.staff(), LIMIT).stream().map(RenameView::of).toList();
    }

    @POST
    @Path("/renames")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits({Audience.MANAGER, Audience.REVIEWER})
    @Operation(summary = "申请机构更名变更。Propose another name; the registering authority decides (R-INS-05)",
            description = "One proposal is open at a time. No registration and no filing has to be changed for it.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RenameView.class)))
    public Response proposeRename(@Context Caller caller, @PathParam("tenant") TenantId tenant, RenameBody given) {
        return Response.status(Response.Status.CREATED).entity(RenameView.of(Refusals.accepted(
                services.menus().names().propose(caller.staff(), given.name(), given.reason())))).build();
    }

    @DELETE
    @Path("/renames/{id}")
    @Admits({Audience.MANAGER, Audience.REVIEWER})
    @Operation(summary = "撤回更名申请。Withdraw an open proposal")
    public RenameView withdrawRename(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID rename) {
        return RenameView.of(Refusals.accepted(services.menus().names().withdraw(caller.staff(), rename)));
    }
}
