package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.access.SessionCookies;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AccountView;
import org.xinglin.rest.view.SessionView;
import org.xinglin.rest.view.SignInBody;
import org.xinglin.rest.view.StaffSessionView;
import org.xinglin.rest.view.StaffSignInBody;
import org.xinglin.rest.view.StaffView;

/** Begins and ends sessions; a browser keeps its session in a cookie that no script can read. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public final class Sessions {

    private static final int WRONG_CREDENTIALS = 401;

    private final Services services;
    private final SessionCookies cookies;

    /** Makes the resource. */
    public Sessions(Services services, SessionCookies cookies) {
        this.services = services;
        this.cookies = cookies;
    }

    @POST
    @Path("/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "医师登录。Sign in as a doctor (R-ACC-05)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response signIn(SignInBody given, @Context HttpServletRequest request) {
        Accounts.Session session = Refusals.accepted(
                services.accounts().signIn(given.login().trim(), given.password()), WRONG_CREDENTIALS);
        String token = Credentials.ofDoctor(session.token());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.SET_COOKIE, cookies.begun(token, session.expiresAt(), request))
                .entity(new SessionView(token, session.expiresAt(), AccountView.of(session.account())))
                .build();
    }

    @DELETE
    @Path("/sessions/current")
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "医师退出。Sign out as a doctor")
    @ApiResponse(responseCode = "204")
    public Response signOut(@Context Caller caller) {
        services.accounts().signOut(caller.doctor().token());
        return ended();
    }

    @POST
    @Path("/tenants/{tenant}/staff-sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "机构、卫健委工作人员登录。Sign in as staff of an institution, an authority or the national end")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StaffSessionView.class)))
    public Response signInStaff(@PathParam("tenant") TenantId tenant, StaffSignInBody given,
            @Context HttpServletRequest request) {
        StaffAccounts.StaffSession session = Refusals.accepted(
                services.staffAccounts().signIn(tenant, given.username().trim(), given.password()), WRONG_CREDENTIALS);
        String token = Credentials.ofStaff(session.token());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.SET_COOKIE, cookies.begun(token, session.expiresAt(), request))
                .entity(new StaffSessionView(token, session.expiresAt(), StaffView.of(session.staff())))
                .build();
    }

    @GET
    @Path("/staff-sessions/current")
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY, Audience.NATIONAL})
    @Operation(summary = "当前工作人员。Who is signed in as staff")
    public StaffView currentStaff(@Context Caller caller) {
        return StaffView.of(caller.staff());
    }

    @DELETE
    @Path("/staff-sessions/current")
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY, Audience.NATIONAL})
    @Operation(summary = "工作人员退出。Sign out as staff")
    @ApiResponse(responseCode = "204")
    public Response signOutStaff(@Context Caller caller) {
        if (caller instanceof Caller.Official official) {
            services.staffAccounts().signOut(official.token());
        }
        return ended();
    }

    private static Response ended() {
        return Response.noContent().header(HttpHeaders.SET_COOKIE, Credentials.noCookie()).build();
    }
}
