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
import org.xinglin.rest.view.PolicyView;

/** Shows an authority by which policies its province judges (R-POL-01). */
@Path("/tenants/{tenant}/authority/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class PoliciesOfAuthority {

    private final Services services;

    /** Makes the resource. */
    public PoliciesOfAuthority(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "本省适用的政策。Policies that serve in the province, national ones and those on trial included, with articles and dates")
    public List<PolicyView> policiesOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.policy().serving().bound().stream().filter(it -> it.scope().touches(tenant)).map(PolicyView::of).toList();
    }
}
