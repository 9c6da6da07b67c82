package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;

/** Prints the form of an application for the institution that has confirmed it (R-REG-09, R-REG-10). */
@Path("/tenants/{tenant}/applications/{id}/form")
@Tag(name = "applications")
public final class FormOfApplication {

    private static final String PDF = "application/pdf";
    private static final int OUTSIDE_THE_WINDOW = 409;

    private final Services services;

    /** Makes the resource. */
    public FormOfApplication(Services services) {
        this.services = services;
    }

    @GET
    @Produces(PDF)
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "打印申请表。The application form as PDF",
            description = "For the institution that has confirmed it, any number of times, until the authority decides (R-REG-09).")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "409")
    public Response applicationForm(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        Application application = caller.own(services.applications().find(tenant, id)
                .orElseThrow(() -> new UnknownException("application " + id)));
        byte[] form = Refusals.accepted(services.applicationForms().pdf(application), OUTSIDE_THE_WINDOW);
        return Response.ok(form, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".pdf\"")
                .build();
    }
}
