package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.TenantView;

/** Lists the provinces served here. */
@Path("/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "system")
public final class TenantList {

    private final Services services;

    /** Makes the resource. */
    public TenantList(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "已接入的地区。Tenants served here")
    public List<TenantView> tenants() {
        return services.tenants().all().stream().map(TenantView::of).toList();
    }
}
