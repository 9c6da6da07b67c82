package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.PublicInstitutionView;

/** Answers the public's questions about institutions: eight items, no listing (R-PUB-03, R-PUB-11). */
@Path("/disclosure/{tenant}/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure")
public final class PublicInstitutionLookup {

    private final Services services;

    /** Makes the resource. */
    public PublicInstitutionLookup(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @ForClients(value = ClientScope.VERIFY_DOCTORS, partners = true)
    @Limited(Limited.Kind.LOOKUP)
    @Operation(summary = "医疗机构执业登记信息查询。Look an institution up by its name (R-PUB-03)",
            description = "In a province by a part of the name, in the whole country (national) by the whole name. 20 records at most "
                    + "and no next page; limited per client address.")
    public List<PublicInstitutionView> lookUpInstitutions(@PathParam("tenant") TenantId tenant,
            @Parameter(description = "机构名称，至少2个字。Name, 2 characters at least", required = true)
            @QueryParam("name") @DefaultValue("") String name) {
        return Refusals.accepted(services.menus().publicInstitutions().search(tenant, name)).stream()
                .map(PublicInstitutionView::of).toList();
    }
}
