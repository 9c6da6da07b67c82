package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Application;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.PersonFileView;
import org.xinglin.rest.view.PersonFileView.Named;

/** Shows an authority how the person of an application that it has in hand stands in all provinces (R-REG-23, R-REG-39). */
@Path("/tenants/{tenant}/applications/{id}/file")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class FileOfApplication {

    private final Services services;

    /** Makes the resource. */
    public FileOfApplication(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "申请人在各省的记录。How the person of an application in hand stands in all provinces: registrations, filings, "
            + "assessments, bans, permits, applications")
    public PersonFileView fileOfApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        Application application = caller.own(services.applications().find(tenant, id)
                .orElseThrow(() -> new UnknownException("application " + id)));
        List<Qualification> held = services.qualifications().of(application.person());
        Optional<Qualification> first = held.stream().findFirst();
        return file(services, tenant, application.person(), held, new Named(application.person().value(), application.personName(),
                first.map(Qualification::gender).orElse(null), first.map(Qualification::birthDate).orElse(null)));
    }

    /** Returns the file of a person. */
    static PersonFileView file(Services services, TenantId tenant, PersonId person, List<Qualification> held, Named named) {
        LocalDate today = Time.today(services.clock());
        return PersonFileView.of(named, services.office().national().standingOf(person), held,
                services.applications().ofPerson(tenant, person), today);
    }
}
