package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.ClockView;
import org.xinglin.rest.view.HealthView;
import org.xinglin.rest.view.TenantHealthView;

/** Says whether the system serves, and what is missing if not. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "system")
public final class Health {

    private final Services services;

    /** Makes the resource. */
    public Health(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "系统状态。State of the system", description = "200 if at least one tenant serves, else 503.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthView.class)))
    public Response health() {
        Map<String, Boolean> parts = services.parts();
        List<TenantStatus> tenants = tenants();
        List<String> failed = components(ComponentConfigurationDTO.FAILED_ACTIVATION);
        List<String> unsatisfied = components(ComponentConfigurationDTO.UNSATISFIED_REFERENCE);
        boolean serving = tenants.stream().anyMatch(TenantStatus::ready);
        boolean ready = serving && tenants.stream().allMatch(TenantStatus::ready) && failed.isEmpty()
                && !parts.containsValue(false);
        return Response.status(serving ? 200 : 503).entity(new HealthView(ready, serving, clock(), parts,
                tenants.stream().map(TenantHealthView::of).toList(), failed, unsatisfied)).build();
    }

    private ClockView clock() {
        try {
            return ClockView.of(services.clock(), services.adjustable());
        } catch (UnavailableException away) {
            return null;
        }
    }

    private List<TenantStatus> tenants() {
        try {
            return services.tenants().all();
        } catch (UnavailableException away) {
            return List.of();
        }
    }

    private List<String> components(int state) {
        ServiceComponentRuntime runtime;
        try {
            runtime = services.components();
        } catch (UnavailableException away) {
            return List.of();
        }
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(component -> component.name.startsWith("org.xinglin."))
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream()
                        .filter(configuration -> configuration.state == state)
                        .flatMap(configuration -> Stream.of(component.name)))
                .distinct().sorted().toList();
    }
}
