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
import org.xinglin.rest.view.StaffSessionView;
import org.xinglin.rest.view.StaffSignInBody;
import org.xinglin.rest.view.StaffView;

/** Begins the sessions of staff, in their own tenant. */
@Path("/tenants/{tenant}/staff-sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public final class StaffSignIn {

    private static final int WRONG_CREDENTIALS = 401;

    private final Services services;
    private final SessionCookies cookies;

    /** Makes the resource. */
    public StaffSignIn(Services services, SessionCookies cookies) {
        this.services = services;
        this.cookies = cookies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Unrepeated
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
}
