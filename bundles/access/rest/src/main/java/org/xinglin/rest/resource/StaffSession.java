package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.PasswordChangeBody;
import org.xinglin.rest.view.StaffView;

/** Shows and ends the session of a member of staff. */
@Path("/staff-sessions/current")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public final class StaffSession {

    private final Services services;

    /** Makes the resource. */
    public StaffSession(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY, Audience.NATIONAL})
    @Operation(summary = "当前工作人员。Who is signed in as staff")
    public StaffView currentStaff(@Context Caller caller) {
        return StaffView.of(caller.staff());
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY, Audience.NATIONAL})
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "工作人员修改密码。Change the own password; all other sessions end")
    public StaffView changeStaffPassword(@Context Caller caller, PasswordChangeBody given) {
        if (!(caller instanceof Caller.Official official)) {
            throw new IllegalStateException("the method admits others than staff");
        }
        return StaffView.of(Refusals.accepted(services.staffAccounts()
                .changePassword(official.token(), given.oldPassword(), given.password())));
    }

    @DELETE
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY, Audience.NATIONAL})
    @Operation(summary = "工作人员退出。Sign out as staff")
    @ApiResponse(responseCode = "204")
    public Response signOutStaff(@Context Caller caller) {
        if (caller instanceof Caller.Official official) {
            services.staffAccounts().signOut(official.token());
        }
        return Response.noContent().header(HttpHeaders.SET_COOKIE, Credentials.noCookie()).build();
    }
}
