package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.account.AccountRecovery.Claim;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.NewPasswordBody;
import org.xinglin.rest.view.PersonalRecoveryBody;
import org.xinglin.rest.view.RecoveryBody;
import org.xinglin.rest.view.RecoveryView;
import org.xinglin.rest.view.UsernameView;

/** Gives accounts back (找回您的登录账户, R-ACC-30, 31). No answer tells whether somebody has one. */
@Path("/account-recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class Recoveries {

    private final Services services;

    /** Makes the resource. */
    public Recoveries(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "通过已验证的手机或邮箱找回账户。Send a code to a verified channel (R-ACC-30)",
            description = "The answer is the same if there is no such account.")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public Response beginRecovery(RecoveryBody given) {
        Claim claim = new Claim(given.name(), Documents.type(given.idType()), given.idNo());
        return Response.accepted(RecoveryView.of(Refusals.accepted(
                services.around().recovery().begin(claim, given.channel(), given.address())))).build();
    }

    @POST
    @Path("/{id}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "凭校验码设置新密码。Set a new password by the code; all sessions end (R-ACC-30)")
    public UsernameView finishRecovery(@PathParam("id") UUID id, NewPasswordBody given) {
        return new UsernameView(Refusals.accepted(
                services.around().recovery().finish(id, given.code(), given.password())));
    }

    @POST
    @Path("/by-personal-information")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "通过注册时填写的个人信息找回账户。Recover by all four of what was given at creation, while no channel is "
            + "verified (R-ACC-31)")
    public UsernameView recoverByPersonalInformation(PersonalRecoveryBody given) {
        Claim claim = new Claim(given.name(), Documents.type(given.idType()), given.idNo());
        return new UsernameView(Refusals.accepted(services.around().recovery()
                .byPersonalInformation(claim, given.mobile(), given.email(), given.password())));
    }
}
