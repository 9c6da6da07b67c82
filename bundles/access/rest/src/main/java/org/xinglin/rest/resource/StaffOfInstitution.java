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
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.IssuedAccountView;
import org.xinglin.rest.view.NewStaffBody;

/** Lets an institution's manager open and close the accounts of its operators and reviewers (R-ACC-37). */
@Path("/tenants/{tenant}/institution/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class StaffOfInstitution {

    private final Services services;

    /** Makes the resource. */
    public StaffOfInstitution(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.MANAGER)
    @Operation(summary = "本机构工作人员账户。Accounts of the own institution's staff")
    public List<IssuedAccountView> staffOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.around().institutions().list(caller.staff()).stream().map(IssuedAccountView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "开通经办或审核账户。Open an operator's or reviewer's account; the password goes to the mobile (R-ACC-37)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedAccountView.class)))
    public Response openStaffAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant, NewStaffBody given) {
        return Response.status(Response.Status.CREATED).entity(IssuedAccountView.of(Refusals.accepted(
                services.around().institutions().open(caller.staff(), given.post(), given.username().trim(), given.name(),
                        given.mobile().trim())))).build();
    }

    @POST
    @Path("/{id}/one-time-password")
    @Admits(Audience.MANAGER)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "重新发送一次性密码。Send a new one-time password; the account begins anew")
    public IssuedAccountView renewStaffAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID account) {
        return IssuedAccountView.of(Refusals.accepted(services.around().institutions().renew(caller.staff(), account)));
    }

    @DELETE
    @Path("/{id}")
    @Admits(Audience.MANAGER)
    @Operation(summary = "停用账户。Close an account for good; its sessions end")
    public IssuedAccountView closeStaffAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID account) {
        return IssuedAccountView.of(Refusals.accepted(services.around().institutions().close(caller.staff(), account)));
    }
}
