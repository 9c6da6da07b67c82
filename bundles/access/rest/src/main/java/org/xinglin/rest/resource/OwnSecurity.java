package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.account.Channel;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AccountView;
import org.xinglin.rest.view.CodeBody;
import org.xinglin.rest.view.CodeSentView;
import org.xinglin.rest.view.IdentityBody;
import org.xinglin.rest.view.PasswordChangeBody;
import org.xinglin.rest.view.ReplacementBody;

/** Lets a doctor correct the identity before activation and change password, mobile number and e-mail (R-ACC-07, 22, 32). */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class OwnSecurity {

    private final Services services;

    /** Makes the resource. */
    public OwnSecurity(Services services) {
        this.services = services;
    }

    @PUT
    @Path("/me/identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "检查和更新我的身份信息。Correct name and document before activation (R-ACC-07)")
    public AccountView correctOwnIdentity(@Context Caller caller, IdentityBody given) {
        return AccountView.of(Refusals.accepted(services.accounts().correctIdentity(caller.doctor().account().id(),
                given.name(), Documents.type(given.idType()), given.idNo())));
    }

    @PUT
    @Path("/me/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "修改密码。Change the password; all other sessions end (R-ACC-32)")
    public AccountView changeOwnPassword(@Context Caller caller, PasswordChangeBody given) {
        Caller.Doctor doctor = caller.doctor();
        return AccountView.of(Refusals.accepted(services.around().security().changePassword(doctor.account().id(),
                doctor.token(), given.oldPassword(), given.password())));
    }

    @POST
    @Path("/me/channels/{channel: mobile|email}/replacement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "修改手机或邮箱。Send a code to a new mobile number or e-mail address; the old one stands until it is "
            + "verified (R-ACC-32)")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = CodeSentView.class)))
    public Response replaceChannel(@Context Caller caller,
            @Parameter(schema = @Schema(allowableValues = {"mobile", "email"})) @PathParam("channel") String channel,
            ReplacementBody given) {
        return Response.accepted(new CodeSentView(Refusals.accepted(services.around().security().changeChannel(
                caller.doctor().account().id(), channel(channel), given.password(), given.address())))).build();
    }

    @POST
    @Path("/me/channels/{channel: mobile|email}/replacement/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "验证新手机或新邮箱。Put the new number or address in place by its code (R-ACC-32)")
    public AccountView verifyReplacement(@Context Caller caller,
            @Parameter(schema = @Schema(allowableValues = {"mobile", "email"})) @PathParam("channel") String channel,
            CodeBody given) {
        return AccountView.of(Refusals.accepted(services.around().security()
                .confirmChannel(caller.doctor().account().id(), channel(channel), given.code().trim())));
    }

    private static Channel channel(String name) {
        return "email".equals(name) ? Channel.EMAIL : Channel.MOBILE;
    }
}
