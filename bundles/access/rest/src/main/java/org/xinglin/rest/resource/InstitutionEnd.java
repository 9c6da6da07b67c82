package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.account.Staff;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ActivationCodeView;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.AwaitingView;
import org.xinglin.rest.view.RegistrationView;

/** Shows an institution's registrar what concerns their own institution (机构端). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class InstitutionEnd {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public InstitutionEnd(Services services) {
        this.services = services;
    }

    @GET
    @Path("/applications")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本机构的业务申请。Applications of the own institution, oldest first, 500 at most")
    public List<ApplicationView> applicationsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "true：未结束的；false：已结束的。Open or ended ones")
            @QueryParam("open") @DefaultValue("true") boolean open) {
        return services.applications().ofInstitution(tenant, caller.staff().office(), open, LIMIT).stream()
                .map(ApplicationView::of).toList();
    }

    @GET
    @Path("/doctors")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "主执业机构为本机构的医师。Doctors whose main institution this is, by name, 500 at most")
    public List<RegistrationView> doctorsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "有效日期，默认今天。Valid on this day, today if absent")
            @QueryParam("validOn") LocalDate validOn) {
        LocalDate day = validOn == null ? Time.today(services.clock()) : validOn;
        return services.registers().at(tenant, caller.staff().office(), day, LIMIT).stream()
                .map(registration -> RegistrationView.of(tenant, registration)).toList();
    }

    @GET
    @Path("/accounts")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "待激活的医师账户。Accounts that await a code of the own institution (R-ACC-11)")
    public List<AwaitingView> accountsAwaitingActivation(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.accounts().awaitingActivation(tenant, caller.staff().office()).stream()
                .map(AwaitingView::of).toList();
    }

    @POST
    @Path("/accounts/{id}/activation-code")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "生成激活码。Issue the one activation code of an account (R-ACC-19)")
    @ApiResponse(responseCode = "201",
            content = @Content(schema = @Schema(implementation = ActivationCodeView.class)))
    public Response issueActivationCode(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID account) {
        Staff staff = caller.staff();
        String code = Refusals.accepted(services.accounts().issueActivationCode(tenant, account, staff.actor()));
        return Response.status(Response.Status.CREATED).entity(new ActivationCodeView(code)).build();
    }
}
