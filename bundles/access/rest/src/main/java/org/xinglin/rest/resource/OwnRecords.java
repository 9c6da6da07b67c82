package org.xinglin.rest.resource;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.DepartmentChoiceBody;
import org.xinglin.rest.view.DepartmentPlaceView;
import org.xinglin.rest.view.FilingView;
import org.xinglin.rest.view.QualificationView;
import org.xinglin.rest.view.RecordView;
import org.xinglin.rest.view.RegistrationView;

/** Shows a doctor what the registers hold of them, in all provinces served here (R-PUB-23). */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class OwnRecords {

    private final Services services;
    private final ObjectMapper json;

    /** Makes the resource. */
    public OwnRecords(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    @GET
    @Path("/me/qualifications")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "我的医师资格。The own qualifications, certificate codes masked")
    public List<QualificationView> ownQualifications(@Context Caller caller) {
        return services.qualifications().of(caller.doctor().person()).stream().map(QualificationView::of).toList();
    }

    @GET
    @Path("/me/registrations")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "我的执业注册。The own registrations as they stand today, ended ones included")
    public List<RegistrationView> ownRegistrations(@Context Caller caller) {
        PersonId person = caller.doctor().person();
        Instant now = services.clock().instant();
        return everywhere(tenant -> registrations(tenant, person, now));
    }

    /** Collects what every province served now holds; one that is taken out meanwhile is not served any more. */
    private <T> List<T> everywhere(Function<TenantId, List<T>> held) {
        return services.tenants().ready().stream().map(Tenant::id).filter(tenant -> !tenant.isNational())
                .flatMap(tenant -> served(tenant, held).stream()).toList();
    }

    private <T> List<T> served(TenantId tenant, Function<TenantId, List<T>> held) {
        try {
            return held.apply(tenant);
        } catch (UnavailableException | UnknownException away) {
            if (services.tenants().find(tenant).filter(TenantStatus::ready).isPresent()) {
                throw away;
            }
            return List.of();
        }
    }

    private List<RegistrationView> registrations(TenantId tenant, PersonId person, Instant now) {
        List<Versioned<Standing.Registration>> own = services.registers()
                .of(tenant, RecordKind.REGISTRATION, person, Time.dateOf(now), now);
        return RegistrationView.of(tenant, own, services.menus().places(tenant, own.stream().map(Versioned::id).toList()));
    }

    @PUT
    @Path("/me/registrations/{tenant}/{registration}/department")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.DOCTOR)
    @Operation(summary = "我的科室。Choose the own department from the main institution's list; saved at once (R-REG-235)")
    public DepartmentPlaceView chooseDepartment(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("registration") UUID registration, DepartmentChoiceBody given) {
        Caller.Doctor doctor = caller.doctor();
        return DepartmentPlaceView.of(Refusals.accepted(services.menus().departments()
                .choose(tenant, doctor.person(), doctor.account().name(), registration, given.department())));
    }

    @GET
    @Path("/me/filings")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "我的多执业机构备案。The own filings and old multi-site records as they stand today, ended ones included")
    public List<FilingView> ownFilings(@Context Caller caller) {
        PersonId person = caller.doctor().person();
        Instant now = services.clock().instant();
        return everywhere(tenant -> services.registers().of(tenant, RecordKind.FILING, person, Time.dateOf(now), now).stream()
                .map(filing -> FilingView.of(tenant, filing, Time.dateOf(now))).toList());
    }

    @GET
    @Path("/me/assessments")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "我的考核信息。The own periodic assessments, oldest first")
    public List<RecordView> ownAssessments(@Context Caller caller) {
        PersonId person = caller.doctor().person();
        Instant now = services.clock().instant();
        return everywhere(tenant -> services.registers().of(tenant, RecordKind.ASSESSMENT, person, Time.dateOf(now), now)).stream()
                .map(assessment -> RecordView.of(assessment, json)).toList();
    }

    @GET
    @Path("/me/applications")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "我的业务申请。The own applications, newest first")
    public List<ApplicationView> ownApplications(@Context Caller caller) {
        PersonId person = caller.doctor().person();
        return everywhere(tenant -> services.applications().ofPerson(tenant, person)).stream()
                .sorted(Comparator.comparing(Application::submittedAt).reversed())
                .map(ApplicationView::of)
                .toList();
    }
}
