package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.account.Accounts;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.access.SessionCookies;
import org.xinglin.rest.access.Unrepeated;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AccountView;
import org.xinglin.rest.view.SessionView;
import org.xinglin.rest.view.SignInBody;

/** Begins and ends the sessions of doctors; a browser keeps its session in a cookie that no script can read. */
@Path("/sessions")
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
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Unrepeated
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
    @Path("/current")
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "医师退出。Sign out as a doctor")
    @ApiResponse(responseCode = "204")
    public Response signOut(@Context Caller caller) {
        services.accounts().signOut(caller.doctor().token());
        return Response.noContent().header(HttpHeaders.SET_COOKIE, Credentials.noCookie()).build();
    }
}
