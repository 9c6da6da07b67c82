package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
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
import org.xinglin.rest.view.AuthorityChangeView;
import org.xinglin.rest.view.AuthorityChoiceBody;
import org.xinglin.rest.view.AuthoritySettingView;

/** Sets which authority approves the own institution's doctors, by category (审批机关设置, R-REG-06). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class AuthoritiesOfInstitution {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public AuthoritiesOfInstitution(Services services) {
        this.services = services;
    }

    @GET
    @Path("/authorities")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "审批机关设置。The approving authority of each category, and those that may be chosen (R-REG-06)")
    public List<AuthoritySettingView> authoritySettings(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().authorities().of(tenant, caller.staff().office()).stream().map(AuthoritySettingView::of).toList();
    }

    @PUT
    @Path("/authorities/{category}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits({Audience.MANAGER, Audience.REVIEWER})
    @Operation(summary = "设置某类别的审批机关。Set the approving authority of a category (R-REG-06)",
            description = "Applications that are with an authority stay there.")
    public AuthoritySettingView setAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "10、20、30 或 40") @PathParam("category") String category, AuthorityChoiceBody given) {
        return AuthoritySettingView.of(Refusals.accepted(
                services.menus().authorities().set(caller.staff(), category, given.authority())));
    }

    @GET
    @Path("/authority-changes")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "审批机关设置记录。Who set which authority, newest first, 500 at most")
    public List<AuthorityChangeView> authorityChanges(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.menus().authorities().changes(caller.staff(), LIMIT).stream().map(AuthorityChangeView::of).toList();
    }
}
