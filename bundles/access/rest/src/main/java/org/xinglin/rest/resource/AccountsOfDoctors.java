package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AccountView;
import org.xinglin.rest.view.CodeBody;
import org.xinglin.rest.view.CodeSentView;
import org.xinglin.rest.view.NewAccountBody;
import org.xinglin.rest.view.VerificationView;

/** Opens, verifies and activates the accounts of doctors (rulebook §4). */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class AccountsOfDoctors {

    private final Services services;

    /** Makes the resource. */
    public AccountsOfDoctors(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "创建账户。Create an account", description = "One account per person (R-ACC-06).")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response createAccount(NewAccountBody wanted) {
        Account account = Refusals.accepted(services.accounts().create(new NewAccount(wanted.name(),
                Documents.type(wanted.idType()), wanted.idNo(), wanted.mobile(), wanted.email(), wanted.username(), wanted.password())));
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, "/api/accounts/me")
                .entity(AccountView.of(account)).build();
    }

    @GET
    @Path("/me")
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "我的账户。The own account, numbers masked")
    public AccountView ownAccount(@Context Caller caller) {
        return AccountView.of(caller.doctor().account());
    }

    @POST
    @Path("/me/verification")
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "医师信息校验。Look the person up in the registers and say how to activate (R-ACC-08…18)")
    public VerificationView verifyOwnAccount(@Context Caller caller) {
        return VerificationView.of(services.accounts().verify(caller.doctor().account().id()));
    }

    @POST
    @Path("/me/channels/{channel: mobile|email}/codes")
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "发送验证码。Send a six-digit code to the mobile number or e-mail address (R-ACC-10)")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = CodeSentView.class)))
    public Response sendChannelCode(@Context Caller caller,
            @Parameter(schema = @Schema(allowableValues = {"mobile", "email"})) @PathParam("channel") String channel) {
        return Response.accepted(new CodeSentView(Refusals.accepted(
                services.accounts().sendChannelCode(caller.doctor().account().id(), channel(channel))))).build();
    }

    @POST
    @Path("/me/channels/{channel: mobile|email}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "验证手机或邮箱。Verify a channel by the code that was sent to it")
    public AccountView verifyChannel(@Context Caller caller,
            @Parameter(schema = @Schema(allowableValues = {"mobile", "email"})) @PathParam("channel") String channel,
            CodeBody given) {
        return AccountView.of(Refusals.accepted(services.accounts()
                .verifyChannel(caller.doctor().account().id(), channel(channel), given.code().trim())));
    }

    @POST
    @Path("/me/activation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "激活账户。Activate by the institution's code or the own qualification code (R-ACC-13, 14)")
    public AccountView activateOwnAccount(@Context Caller caller, CodeBody given) {
        return AccountView.of(Refusals.accepted(services.accounts()
                .activate(caller.doctor().account().id(), given.code().trim())));
    }

    private static Channel channel(String name) {
        return "email".equals(name) ? Channel.EMAIL : Channel.MOBILE;
    }
}
