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
import org.xinglin.api.account.InstitutionAccounts.Wanted;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.InstitutionAccountBody;
import org.xinglin.rest.view.IssuedAccountView;

/** Lets a commission issue the accounts of the institutions that it licensed: 机构账户发放 (R-ACC-35, 36). */
@Path("/tenants/{tenant}/authority/institution-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class AccountsOfInstitutions {

    private final Services services;

    /** Makes the resource. */
    public AccountsOfInstitutions(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "机构账户。Accounts of the institutions that the own authority licensed")
    public List<IssuedAccountView> accountsOfInstitutions(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.around().institutions().list(caller.staff()).stream().map(IssuedAccountView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "发放机构账户。Issue an institution's account; username and one-time password go to the responsible "
            + "person's mobile (R-ACC-35)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedAccountView.class)))
    public Response issueInstitutionAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            InstitutionAccountBody given) {
        Wanted wanted = new Wanted(given.institution(), given.username().trim(), given.name(), given.mobile().trim(),
                given.checked());
        return Response.status(Response.Status.CREATED).entity(IssuedAccountView.of(Refusals.accepted(
                services.around().institutions().issue(caller.staff(), wanted)))).build();
    }

    @POST
    @Path("/{id}/one-time-password")
    @Admits(Audience.AUTHORITY)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "重新发送一次性密码。Send a new one-time password; the account begins anew")
    public IssuedAccountView renewInstitutionAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID account) {
        return IssuedAccountView.of(Refusals.accepted(services.around().institutions().renew(caller.staff(), account)));
    }

    @DELETE
    @Path("/{id}")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "停用机构账户。Close an institution's account for good; its sessions end")
    public IssuedAccountView closeInstitutionAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID account) {
        return IssuedAccountView.of(Refusals.accepted(services.around().institutions().close(caller.staff(), account)));
    }
}
