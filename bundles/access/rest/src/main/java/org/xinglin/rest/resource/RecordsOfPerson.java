package org.xinglin.rest.resource;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.xinglin.api.UnknownException;
import org.xinglin.api.register.RecordKind;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.RecordView;

/** Shows officers a person's records of every register of their province as of any day, as known at any time (R-DAT-04). */
@Path("/tenants/{tenant}/records/{person}/{register}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
public final class RecordsOfPerson {

    private static final Map<String, RecordKind<?>> REGISTERS = Map.of("registrations", RecordKind.REGISTRATION, "filings",
            RecordKind.FILING, "assessments", RecordKind.ASSESSMENT, "bans", RecordKind.BAN, "permits", RecordKind.PERMIT);

    private final Services services;
    private final ObjectMapper json;

    /** Makes the resource. */
    public RecordsOfPerson(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "某日的记录。Records of a register as valid on a day, as known at an instant",
            description = "Registers: registrations, filings, assessments, bans, permits.")
    public List<RecordView> recordsOfPerson(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("person") UUID person, @PathParam("register") String register,
            @Parameter(description = "有效日期，默认今天。Valid on this day") @QueryParam("validOn") LocalDate validOn,
            @Parameter(description = "所知时间，默认现在。As known then") @QueryParam("knownAt") Instant knownAt) {
        Instant known = knownAt == null ? services.clock().instant() : knownAt;
        LocalDate day = validOn == null ? Time.dateOf(services.clock().instant()) : validOn;
        return services.registers().of(tenant, kind(register), new PersonId(person), day, known).stream()
                .map(version -> RecordView.of(version, json)).toList();
    }

    @GET
    @Path("/history")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "历史沿革。Every version of a person's records of a register, oldest first")
    public List<RecordView> recordHistory(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("person") UUID person, @PathParam("register") String register) {
        return services.registers().history(tenant, kind(register), new PersonId(person)).stream()
                .map(version -> RecordView.of(version, json)).toList();
    }

    private static RecordKind<?> kind(String register) {
        RecordKind<?> kind = REGISTERS.get(register);
        if (kind == null) {
            throw new UnknownException("register");
        }
        return kind;
    }
}
