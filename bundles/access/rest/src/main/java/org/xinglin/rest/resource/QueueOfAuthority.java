package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications.FourEyes;
import org.xinglin.api.business.BusinessType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.QueuedView;

/** Shows an authority its work by deadline, with the working days left, and what it decided (R-REG-25, R-REG-26, R-REG-30). */
@Path("/tenants/{tenant}/authority")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class QueueOfAuthority {

    private static final int LIMIT = 500;

    private final Services services;

    /** Makes the resource. */
    public QueueOfAuthority(Services services) {
        this.services = services;
    }

    @GET
    @Path("/queue")
    @Admits(Audience.AUTHORITY)
    @Paged(size = LIMIT)
    @Operation(summary = "待审批业务及剩余工作日。What awaits the own authority with the working days left, most urgent first, 500 a page")
    public List<QueuedView> queueOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "上一页最后一条的编号。Id of the last one of the page before") @QueryParam("after") UUID after) {
        return views(caller, tenant, services.applications().queue(tenant, caller.staff().office(), Optional.ofNullable(after), LIMIT));
    }

    @GET
    @Path("/queue/{id}")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "一件业务的剩余工作日。An application in hand of the own authority, with the working days left")
    public QueuedView queuedApplication(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        Application application = caller.own(services.applications().find(tenant, id)
                .orElseThrow(() -> new UnknownException("application " + id)));
        return views(caller, tenant, List.of(application)).get(0);
    }

    @GET
    @Path("/decided")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "已审批的业务。What the own authority decided, latest first, 500 at most")
    public List<QueuedView> decidedByAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "决定日自，默认30天前。First day of decision, 30 days ago if absent") @QueryParam("from") LocalDate from,
            @Parameter(description = "决定日至（含），默认今天。Last day, today if absent") @QueryParam("to") LocalDate to) {
        LocalDate last = to == null ? Time.today(services.clock()) : to;
        LocalDate first = from == null ? last.minusDays(30) : from;
        if (first.isAfter(last)) {
            throw ProblemException.of(400, "malformed-parameter", "起日不得晚于止日。", "The first day comes before the last.");
        }
        return views(caller, tenant, services.applications().decided(tenant, caller.staff().office(), first, last, LIMIT));
    }

    /** Words the applications; days are counted, and second officers looked for, only where one waits for its decision. */
    private List<QueuedView> views(Caller caller, TenantId tenant, List<Application> applications) {
        List<Application> open = applications.stream().filter(it -> it.state() == AppState.INST_CONFIRMED).toList();
        Function<LocalDate, Integer> left = open.isEmpty() ? day -> null
                : new DaysLeft(services.policy().serving(), tenant, Time.today(services.clock()));
        Map<UUID, UUID> entered = open.stream().noneMatch(it -> it.starter() == BusinessType.Starter.COMMISSION) ? Map.of()
                : services.applications().fourEyes(tenant, caller.staff().office(), LIMIT).stream()
                        .collect(Collectors.toMap(FourEyes::application, FourEyes::enteredBy));
        return applications.stream().map(it -> QueuedView.of(it, left,
                Optional.ofNullable(entered.get(it.id())).map(by -> by.equals(caller.staff().id()) ? "SELF" : "OTHER"))).toList();
    }
}
