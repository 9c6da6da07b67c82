package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.Authority;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.StatisticsView;

/** Shows offices their figures 统计信息: an institution its own, an authority those of its division (R-ACC-38). */
@Path("/tenants/{tenant}/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statistics")
public final class Statistics {

    private static final int MOST_YEARS = 10;

    private final Services services;

    /** Makes the resource. */
    public Statistics(Services services) {
        this.services = services;
    }

    @GET
    @Path("/institution")
    @Admits(Audience.INSTITUTION)
    @Operation(summary = "本机构的统计信息。Figures of the own institution: registrations, filings, applications")
    public StatisticsView statisticsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "注册和备案的统计日，默认今天。Day of the register's figures") @QueryParam("on") LocalDate on,
            @Parameter(description = "申请统计的起日，默认一年前。First day of submission") @QueryParam("from") LocalDate from,
            @Parameter(description = "申请统计的止日（含），默认今天。Last day") @QueryParam("to") LocalDate to) {
        Span span = span(from, to);
        UUID institution = caller.staff().office();
        return StatisticsView.of(services.menus().registerStatistics().ofInstitution(tenant, institution, day(on)),
                span.from(), span.to(),
                services.menus().applicationStatistics().ofInstitution(tenant, institution, span.from(), span.to()));
    }

    @GET
    @Path("/authority")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "本机关的统计信息。Figures of the own authority: registers of its division, applications that went to it")
    public StatisticsView statisticsOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "注册和备案的统计日，默认今天。Day of the register's figures") @QueryParam("on") LocalDate on,
            @Parameter(description = "申请统计的起日，默认一年前。First day of submission") @QueryParam("from") LocalDate from,
            @Parameter(description = "申请统计的止日（含），默认今天。Last day") @QueryParam("to") LocalDate to) {
        Span span = span(from, to);
        Staff staff = caller.staff();
        Authority authority = services.registers().authority(tenant, staff.office())
                .orElseThrow(() -> new UnknownException("authority " + staff.office()));
        return StatisticsView.of(services.menus().registerStatistics().ofDivision(tenant, authority.divisionCode(), day(on)),
                span.from(), span.to(),
                services.menus().applicationStatistics().ofAuthority(tenant, authority.id(), span.from(), span.to()));
    }

    private record Span(LocalDate from, LocalDate to) {
    }

    private Span span(LocalDate from, LocalDate to) {
        LocalDate last = day(to);
        LocalDate first = from == null ? last.minusYears(1) : from;
        if (first.isAfter(last) || first.isBefore(last.minusYears(MOST_YEARS))) {
            throw ProblemException.of(400, "malformed-parameter", "起日须在止日之前，且相距不超过十年。",
                    "The first day comes before the last, within ten years.");
        }
        return new Span(first, last);
    }

    private LocalDate day(LocalDate given) {
        return given == null ? Time.today(services.clock()) : given;
    }
}
