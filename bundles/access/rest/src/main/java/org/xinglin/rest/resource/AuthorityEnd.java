package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.ApplicationView;

/** Shows an officer what awaits their own authority (卫健委端). */
@Path("/tenants/{tenant}/authority")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class AuthorityEnd {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public AuthorityEnd(Services services) {
        this.services = services;
    }

    @GET
    @Path("/applications")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "待审批的业务申请。What awaits the own authority, most urgent first, 500 at most")
    public List<ApplicationView> applicationsOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.applications().queue(tenant, caller.staff().office(), LIMIT).stream()
                .map(ApplicationView::of).toList();
    }
}
