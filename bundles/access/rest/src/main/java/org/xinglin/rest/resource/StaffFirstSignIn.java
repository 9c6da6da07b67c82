package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.access.SessionCookies;
import org.xinglin.rest.access.Unrepeated;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.CodeSentView;
import org.xinglin.rest.view.FirstSignInBody;
import org.xinglin.rest.view.StaffSessionView;
import org.xinglin.rest.view.StaffSignInBody;
import org.xinglin.rest.view.StaffView;

/** Begins the first session of an issued account: with a code sent to its mobile number and a new password (R-ACC-36). */
@Path("/tenants/{tenant}/staff-sessions/first")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public final class StaffFirstSignIn {

    private static final int WRONG_CREDENTIALS = 401;

    private final Services services;
    private final SessionCookies cookies;

    /** Makes the resource. */
    public StaffFirstSignIn(Services services, SessionCookies cookies) {
        this.services = services;
        this.cookies = cookies;
    }

    @POST
    @Path("/codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "发送首次登录校验码。Send the code of the first sign-in to the mobile number left at collection (R-ACC-36)")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = CodeSentView.class)))
    public Response sendFirstSignInCode(@PathParam("tenant") TenantId tenant, StaffSignInBody given) {
        return Response.accepted(new CodeSentView(Refusals.accepted(services.staffAccounts()
                .sendFirstSignInCode(tenant, given.username().trim(), given.password()), WRONG_CREDENTIALS))).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Unrepeated
    @Operation(summary = "首次登录。Sign in for the first time with code and new password (R-ACC-36)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StaffSessionView.class)))
    public Response signInFirst(@PathParam("tenant") TenantId tenant, FirstSignInBody given,
            @Context HttpServletRequest request) {
        StaffAccounts.StaffSession session = Refusals.accepted(services.staffAccounts().firstSignIn(tenant,
                given.username().trim(), given.password(), given.code(), given.newPassword()));
        String token = Credentials.ofStaff(session.token());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.SET_COOKIE, cookies.begun(token, session.expiresAt(), request))
                .entity(new StaffSessionView(token, session.expiresAt(), StaffView.of(session.staff())))
                .build();
    }
}
