package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
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
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AuthorityDecisionBody;
import org.xinglin.rest.view.RenameView;

/** Lets an authority decide how the institutions that it registered are called (R-INS-05). */
@Path("/tenants/{tenant}/authority/renames")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class RenamesToAuthority {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public RenamesToAuthority(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "待审批的机构更名。Open proposals of institutions that the own authority registered, oldest first")
    public List<RenameView> renamesToAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().names().awaiting(caller.staff(), LIMIT).stream().map(RenameView::of).toList();
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "审批机构更名。Approve, and the new name is in force from today on; or refuse with reasons (R-INS-05)")
    public RenameView decideRename(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID rename,
            AuthorityDecisionBody given) {
        return RenameView.of(Refusals.accepted(services.menus().names().decide(caller.staff(), rename, given.approve(),
                given.reason() == null ? "" : given.reason())));
    }
}
