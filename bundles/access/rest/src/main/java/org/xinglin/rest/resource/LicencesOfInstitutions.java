package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.LicenceBody;
import org.xinglin.rest.view.LicenceView;

/** Lets an authority enter the practice licences of the institutions that it registered, by which they become public (R-PUB-03). */
@Path("/tenants/{tenant}/authority/institutions/{id}/licence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class LicencesOfInstitutions {

    private final Services services;

    /** Makes the resource. */
    public LicencesOfInstitutions(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "医疗机构执业许可证。What an institution's practice licence says")
    public LicenceView licenceOfInstitution(@PathParam("tenant") TenantId tenant, @PathParam("id") UUID institution) {
        return services.menus().licences().of(tenant, institution).map(LicenceView::of)
                .orElseThrow(() -> new UnknownException("licence of institution " + institution));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "登记医疗机构执业许可证信息并公示。Enter a practice licence; the institution is public from then on (R-PUB-03)")
    public LicenceView enterLicence(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID institution,
            LicenceBody given) {
        return LicenceView.of(Refusals.accepted(services.menus().licences().enter(caller.staff(), institution, given.wanted())));
    }
}
