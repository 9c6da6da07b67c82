package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.account.Staff;
import org.xinglin.api.business.Standing;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.view.RegistrationView;

/**
 * Shows staff a person's registrations in their province as of any day. An institution sees those of its own; the person is
 * named by the id that applications and registrations carry, never by a document.
 */
@Path("/tenants/{tenant}/registrations/{person}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
public final class Registrations {

    private final Services services;

    /** Makes the resource. */
    public Registrations(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "某日的执业注册。A person's registrations as valid on a day, as known at an instant")
    public List<RegistrationView> registrationsOfPerson(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("person") UUID person,
            @Parameter(description = "有效日期，默认今天。Valid on this day") @QueryParam("validOn") LocalDate validOn,
            @Parameter(description = "所知时间，默认现在。As known then") @QueryParam("knownAt") Instant knownAt) {
        Instant known = knownAt == null ? services.clock().instant() : knownAt;
        LocalDate day = validOn == null ? Time.dateOf(services.clock().instant()) : validOn;
        return views(caller, tenant, services.registers().of(tenant, RecordKind.REGISTRATION, new PersonId(person), day, known));
    }

    @GET
    @Path("/history")
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_DOCTORS)
    @Operation(summary = "历史沿革。Every version of a person's registrations, oldest first (R-DAT-04)")
    public List<RegistrationView> registrationHistory(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("person") UUID person) {
        return views(caller, tenant, services.registers().history(tenant, RecordKind.REGISTRATION, new PersonId(person)));
    }

    private static List<RegistrationView> views(Caller caller, TenantId tenant, List<Versioned<Standing.Registration>> registrations) {
        Staff staff = caller.staff();
        return registrations.stream()
                .filter(r -> staff.role() == Staff.Role.AUTHORITY || r.is().main().id().equals(staff.office()))
                .map(r -> RegistrationView.of(tenant, r))
                .toList();
    }
}
