package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.view.DepartmentView;
import org.xinglin.rest.view.InstitutionNameView;
import org.xinglin.rest.view.InstitutionView;

/** Finds the institutions of a province, for those who choose one. */
@Path("/tenants/{tenant}/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institutions")
public final class Institutions {

    private static final int LIMIT = 50;

    private final Services services;

    /** Makes the resource. */
    public Institutions(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "查找医疗机构。Find valid institutions by a part of the name, 50 at most")
    public List<InstitutionView> institutions(@PathParam("tenant") TenantId tenant,
            @Parameter(description = "名称的一部分。Part of the name") @QueryParam("name") @DefaultValue("") String name) {
        return services.registers().institutions(tenant, name.trim(), LIMIT).stream()
                .map(InstitutionView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "医疗机构。An institution")
    public InstitutionView institution(@PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return services.registers().institution(tenant, id).map(InstitutionView::of)
                .orElseThrow(() -> new UnknownException("institution " + id));
    }

    @GET
    @Path("/{id}/departments")
    @Admits({Audience.DOCTOR, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "医疗机构的科室。Open departments of an institution, from which its doctors choose (R-REG-235)")
    public List<DepartmentView> departmentsOfInstitution(@PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return services.menus().departments().of(tenant, id).stream().map(DepartmentView::of).toList();
    }

    @GET
    @Path("/{id}/names")
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "医疗机构历次名称。Names of an institution with their days, oldest first (R-INS-05)")
    public List<InstitutionNameView> namesOfInstitution(@PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return services.menus().names().of(tenant, id).stream().map(InstitutionNameView::of).toList();
    }
}
