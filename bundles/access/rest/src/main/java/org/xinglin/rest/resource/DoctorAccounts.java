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
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AutomaticActivationView;
import org.xinglin.rest.view.DoctorAccountView;
import org.xinglin.rest.view.RevocationBody;
import org.xinglin.rest.view.RevocationView;
import org.xinglin.rest.view.SwitchBody;

/** Lets an institution look after the accounts of its own doctors: 账户激活, 撤销账户 (R-ACC-18, 33, 37). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class DoctorAccounts {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public DoctorAccounts(Services services) {
        this.services = services;
    }

    @GET
    @Path("/doctor-accounts")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本院医师账户。Accounts of the own doctors, by name, 500 at most (R-ACC-33)")
    public List<DoctorAccountView> accountsOfOwnDoctors(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "姓名的一部分。Part of the name") @QueryParam("name") @DefaultValue("") String name) {
        return services.around().desk().accounts(caller.staff(), name.trim(), LIMIT).stream()
                .map(DoctorAccountView::of).toList();
    }

    @POST
    @Path("/doctor-accounts/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Operation(summary = "撤销账户。Revoke the account of one of the own doctors, with the reason (R-ACC-33)",
            description = "The doctor is told and may create a new account; registrations stay as they are.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevocationView.class)))
    public Response revokeAccount(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID account,
            RevocationBody given) {
        return Response.status(Response.Status.CREATED).entity(RevocationView.of(Refusals.accepted(
                services.around().desk().revoke(caller.staff(), account, given.reason())))).build();
    }

    @GET
    @Path("/revocations")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "已撤销的账户。What the institution has revoked, newest first, 500 at most")
    public List<RevocationView> revocationsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.around().desk().revocations(caller.staff(), LIMIT).stream().map(RevocationView::of).toList();
    }

    @GET
    @Path("/automatic-activation")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "自动激活设置。Whether the institution activates accounts automatically (R-ACC-18)")
    public AutomaticActivationView automaticActivation(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return AutomaticActivationView.of(services.around().desk().automaticActivation(tenant, caller.staff().office()));
    }

    @PUT
    @Path("/automatic-activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "开通或关闭自动激活。Switch automatic activation on or off (R-ACC-18)")
    public AutomaticActivationView setAutomaticActivation(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            SwitchBody given) {
        return AutomaticActivationView.of(Refusals.accepted(
                services.around().desk().setAutomaticActivation(caller.staff(), given.on())));
    }
}
