package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Form;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.register.RecordKind;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.CounterSubmissionBody;
import org.xinglin.rest.view.ExamTicketBody;
import org.xinglin.rest.view.IdentifiedView;
import org.xinglin.rest.view.PersonFileView;
import org.xinglin.rest.view.PersonShownBody;
import org.xinglin.rest.view.QualificationView;

/** Serves the person at a commission's counter 窗口办理 (R-REG-03, R-REG-04). */
@Path("/tenants/{tenant}/counter")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class Counter {

    private final Services services;

    /** Makes the resource. */
    public Counter(Services services) {
        this.services = services;
    }

    @POST
    @Path("/persons")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "核验身份。Identify a person by the document shown; the answer is an id, never the number (R-REG-03, R-REG-197)",
            description = "The number goes in the body, never in the address. Names and namesakes show what may be a duplicate.")
    public IdentifiedView identifyPerson(@Context Caller caller, @PathParam("tenant") TenantId tenant, PersonShownBody given) {
        return IdentifiedView.of(Refusals.accepted(
                services.persons().identify(given.shown(Documents.type(given.idType())))));
    }

    @GET
    @Path("/persons/{person}/qualifications")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "此人的医师资格。Qualifications of a person identified, codes masked")
    public List<QualificationView> qualificationsOfPerson(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("person") UUID person) {
        return services.qualifications().of(identified(person).id()).stream().map(QualificationView::of).toList();
    }

    @GET
    @Path("/persons/{person}/file")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "此人在各省的记录。How a person identified stands in all provinces (R-REG-23, R-REG-39)")
    public PersonFileView fileAtCounter(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("person") UUID person) {
        PersonId id = new PersonId(person);
        return FileOfApplication.file(services, tenant, id, services.qualifications().of(id), known(tenant, person));
    }

    @POST
    @Path("/exam-results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "按准考证号查询本省资格。What an admission ticket of the own province found, for a correction (R-FEED-31)")
    public List<QualificationView> examResultsAtCounter(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            ExamTicketBody given) {
        return services.exams().arrivals().byTicket(given.examYear(), tenant.code(), given.admissionTicketNo().strip()).stream()
                .map(QualificationView::of).toList();
    }

    @POST
    @Path("/applications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "窗口办理：补录、认定、短期行医、更换资格，以及注册、变更、注销等。Submit an application at the counter; it goes to the own "
            + "authority's queue at once (R-REG-03, R-REG-04)",
            description = "For a person identified here, or one whom the own province's register holds (R-REG-131, R-REG-174).")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response submitAtCounter(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "同一键重复提交只产生一件申请。The same key sent again has one effect")
            @HeaderParam("Idempotency-Key") String key, CounterSubmissionBody given) {
        Staff staff = caller.staff();
        PersonFileView.Named person = known(tenant, given.personId());
        return Submitted.created(tenant, Refusals.accepted(services.applications().submit(tenant, new Submission(
                Submitted.id(tenant, staff.office(), key), given.type(), BusinessType.Starter.COMMISSION,
                Optional.of(staff.actor()), new PersonId(person.person()), person.name(), new Form(Submitted.values(given.form())),
                given.reason()))));
    }

    /** Returns who was identified here, or whom the own province's register holds: those are dealt with ex officio (R-REG-131, R-REG-174). */
    private PersonFileView.Named known(TenantId tenant, UUID person) {
        return services.persons().find(new PersonId(person))
                .map(is -> new PersonFileView.Named(person, is.name(), is.gender(), is.birthDate()))
                .or(() -> registered(tenant, new PersonId(person)))
                .orElseThrow(() -> new UnknownException("person " + person));
    }

    private Optional<PersonFileView.Named> registered(TenantId tenant, PersonId person) {
        Instant now = services.clock().instant();
        return services.registers().of(tenant, RecordKind.REGISTRATION, person, Time.dateOf(now), now).stream().findFirst()
                .map(it -> new PersonFileView.Named(person.value(), it.personName(), it.is().gender(), null));
    }

    private Persons.Person identified(UUID person) {
        return services.persons().find(new PersonId(person)).orElseThrow(() -> new UnknownException("person " + person));
    }
}
