package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.NamedFiling;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.ActivationCodeView;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.AwaitingView;
import org.xinglin.rest.view.ElsewherePageView;
import org.xinglin.rest.view.FilingView;
import org.xinglin.rest.view.OfficeSubmissionBody;
import org.xinglin.rest.view.RegistrationView;

/** Shows an institution's registrar what concerns their own institution (机构端). */
@Path("/tenants/{tenant}/institution")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institution")
public final class InstitutionEnd {

    private static final int LIMIT = 500;
    private static final int LOOKS = 100;

    private final Services services;

    /** Makes the resource. */
    public InstitutionEnd(Services services) {
        this.services = services;
    }

    @GET
    @Path("/applications")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Paged(size = 500)
    @Operation(summary = "本机构的业务申请。Applications of the own institution: open ones, oldest first, or ended ones, newest first")
    public List<ApplicationView> applicationsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "true：未结束的；false：已结束的。Open or ended ones")
            @QueryParam("open") @DefaultValue("true") boolean open,
            @Parameter(description = "上一页最后一条的编号。Id of the last one of the page before") @QueryParam("after") UUID after) {
        return services.applications().ofInstitution(tenant, caller.staff().office(), open, Optional.ofNullable(after), LIMIT).stream()
                .map(ApplicationView::of).toList();
    }

    @POST
    @Path("/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.REVIEWER)
    @ForClients(ClientScope.SUBMIT_APPLICATIONS)
    @Operation(summary = "机构办理：备案、注销等。Submit an application of the institution for one of its doctors (R-REG-133, R-REG-170)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response submitForDoctor(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "同一键重复提交只产生一件申请。The same key sent again has one effect")
            @HeaderParam("Idempotency-Key") String key, OfficeSubmissionBody given) {
        Staff staff = caller.staff();
        Map<String, Object> form = Submitted.values(given.form());
        Versioned<?> record = form.containsKey(NamedFiling.FIELD) ? filingHere(tenant, staff, given, form)
                : registrationHere(tenant, staff, given, form);
        return Submitted.created(tenant, Refusals.accepted(services.applications().submit(tenant, new Submission(
                Submitted.id(tenant, staff.office(), key), given.type(), BusinessType.Starter.INSTITUTION,
                Optional.of(staff.actor()), record.person(), record.personName(), new Form(form),
                given.reason()))));
    }

    /** Returns the registration of one of the own doctors, and names it in the form. */
    private Versioned<?> registrationHere(TenantId tenant, Staff staff, OfficeSubmissionBody given, Map<String, Object> form) {
        form.putIfAbsent("registrationId", given.registrationId().toString());
        return services.registers().find(tenant, RecordKind.REGISTRATION, given.registrationId(), day(null))
                .filter(r -> r.is().main().id().equals(staff.office()))
                .orElseThrow(() -> new UnknownException("registration " + given.registrationId()));
    }

    /** Returns the filing of another institution's doctor here: where a doctor is only filed, the filing is ended (R-REG-171). */
    private Versioned<?> filingHere(TenantId tenant, Staff staff, OfficeSubmissionBody given, Map<String, Object> form) {
        return new Form(form).id(NamedFiling.FIELD)
                .flatMap(id -> services.registers().find(tenant, RecordKind.FILING, id, day(null)))
                .filter(f -> f.is().at().id().equals(staff.office()) && f.is().registrationId().equals(given.registrationId()))
                .orElseThrow(() -> new UnknownException("filing of registration " + given.registrationId()));
    }

    @GET
    @Path("/doctors")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.READ_DOCTORS)
    @Paged(size = 500)
    @Operation(summary = "主执业机构为本机构的医师；备案离职的医师。Doctors whose main institution this is or was, by name")
    public List<RegistrationView> doctorsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "VALID 在册（默认），DEPARTED 备案。Status, VALID if absent")
            @QueryParam("status") @DefaultValue("VALID") RegStatus status,
            @Parameter(description = "有效日期，默认今天。Valid on this day, today if absent")
            @QueryParam("validOn") LocalDate validOn,
            @Parameter(description = "上一页最后一条的编号。Id of the last one of the page before") @QueryParam("after") UUID after) {
        List<Versioned<Standing.Registration>> doctors = services.registers().at(tenant, RecordKind.REGISTRATION,
                caller.staff().office(), status.name(), day(validOn), last(tenant, RecordKind.REGISTRATION, day(validOn), after), LIMIT);
        return RegistrationView.of(tenant, doctors,
                services.menus().places(tenant, doctors.stream().map(Versioned::id).toList()));
    }

    @GET
    @Path("/filings")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.READ_DOCTORS)
    @Paged(size = 500)
    @Operation(summary = "外院在本院、本院在外院的多执业机构备案和多地点。Filings and old multi-site records at this institution, or of its own "
            + "doctors elsewhere (R-REG-147, R-ACC-38)")
    public List<FilingView> filingsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "true：本院医师在外院的；false：外院医师在本院的。Those of the own doctors, or those here")
            @QueryParam("own") @DefaultValue("false") boolean own,
            @Parameter(description = "FILING 多执业机构备案，LEGACY_MULTISITE 多地点；默认两者。Kind, both if absent")
            @QueryParam("kind") FilingKind kind,
            @Parameter(description = "有效日期，默认今天。Valid on this day, today if absent")
            @QueryParam("validOn") LocalDate validOn,
            @Parameter(description = "上一页最后一条的编号。Id of the last one of the page before") @QueryParam("after") UUID after) {
        LocalDate day = day(validOn);
        return services.menus().lists().filings(tenant, caller.staff().office(), Optional.ofNullable(kind), own, day,
                        last(tenant, RecordKind.FILING, day, after), LIMIT).stream()
                .map(filing -> FilingView.of(tenant, filing, day)).toList();
    }

    @GET
    @Path("/doctors-elsewhere")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "医师在外省注册情况。Registrations of the own doctors in other provinces, 100 doctors looked at (R-ACC-38)")
    public ElsewherePageView doctorsElsewhere(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "上一页的 next。The next of the page before") @QueryParam("after") UUID after) {
        LocalDate day = day(null);
        return ElsewherePageView.of(services.menus().lists().elsewhere(tenant, caller.staff().office(), day,
                last(tenant, RecordKind.REGISTRATION, day, after), LOOKS));
    }

    private <T> Optional<Versioned<T>> last(TenantId tenant, RecordKind<T> kind, LocalDate day, UUID after) {
        return Optional.ofNullable(after).flatMap(id -> services.registers().find(tenant, kind, id, day));
    }

    private LocalDate day(LocalDate given) {
        return given == null ? Time.today(services.clock()) : given;
    }

    @GET
    @Path("/accounts")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.ACTIVATION_CODES)
    @Operation(summary = "待激活的医师账户。Accounts that await a code of the own institution (R-ACC-11)")
    public List<AwaitingView> accountsAwaitingActivation(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.accounts().awaitingActivation(tenant, caller.staff().office()).stream()
                .map(AwaitingView::of).toList();
    }

    @POST
    @Path("/accounts/{id}/activation-code")
    @Admits(Audience.INSTITUTION)
    @ForClients(ClientScope.ACTIVATION_CODES)
    @Operation(summary = "生成激活码。Issue the one activation code of an account (R-ACC-19)")
    @ApiResponse(responseCode = "201",
            content = @Content(schema = @Schema(implementation = ActivationCodeView.class)))
    public Response issueActivationCode(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID account) {
        Staff staff = caller.staff();
        String code = Refusals.accepted(services.accounts().issueActivationCode(tenant, account, staff.actor()));
        return Response.status(Response.Status.CREATED).entity(new ActivationCodeView(code)).build();
    }
}
