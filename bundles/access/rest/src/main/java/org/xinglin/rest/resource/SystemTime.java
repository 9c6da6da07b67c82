package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.ClockView;

/** Says which time the system goes by, so that pages can warn where it is not the real one. */
@Path("/clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "system")
public final class SystemTime {

    private final Services services;

    /** Makes the resource. */
    public SystemTime(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "系统时间。The time by which everything is decided, and whether it can be set")
    public ClockView clock() {
        return ClockView.of(services.clock(), services.adjustable());
    }
}
