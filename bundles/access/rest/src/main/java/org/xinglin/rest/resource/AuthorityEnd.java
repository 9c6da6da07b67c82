package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.xinglin.api.business.Standing;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.ApplicationView;
import org.xinglin.rest.view.AuthorityCountsView;
import org.xinglin.rest.view.AuthoritySettingView;
import org.xinglin.rest.view.AuthorityView;
import org.xinglin.rest.view.ProposalsView;
import org.xinglin.rest.view.ProposalsView.ProposalView;

/** Shows an officer what awaits their own authority (卫健委端). */
@Path("/tenants/{tenant}/authority")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "authority")
public final class AuthorityEnd {

    private static final int LIMIT = 500;
    /** Pages of other authorities' that one request passes over at most. */
    private static final int LOOKS = 10;

    private final Services services;

    /** Makes the resource. */
    public AuthorityEnd(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "本机关。The own authority: its name, line and division")
    public AuthorityView ownAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        UUID own = caller.staff().office();
        return services.registers().authority(tenant, own).map(AuthorityView::of)
                .orElseThrow(() -> new UnknownException("authority " + own));
    }

    @GET
    @Path("/counts")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "本机关待办数量。How much awaits the own authority and the officer who asks, 500 of each at most")
    public AuthorityCountsView countsOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        Staff officer = caller.staff();
        return new AuthorityCountsView(services.applications().waiting(tenant, officer.office(), LIMIT),
                (int) services.applications().fourEyes(tenant, officer.office(), LIMIT).stream()
                        .filter(it -> !it.enteredBy().equals(officer.id())).count(),
                services.menus().names().awaiting(officer, LIMIT).size(),
                services.office().notices().unread(tenant, officer.office(), LIMIT), services.asking().open(officer, LIMIT));
    }

    @GET
    @Path("/applications")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "待审批的业务申请。What awaits the own authority, most urgent first, 500 at most")
    public List<ApplicationView> applicationsOfAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.applications().queue(tenant, caller.staff().office(), LIMIT).stream()
                .map(ApplicationView::of).toList();
    }

    @GET
    @Path("/institutions/{institution}/authorities")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "某机构的审批机关设置。Which authority approves an institution's doctors, by category (R-REG-06)")
    public List<AuthoritySettingView> authoritiesOfInstitution(@PathParam("tenant") TenantId tenant,
            @PathParam("institution") UUID institution) {
        return services.menus().authorities().of(tenant, institution).stream().map(AuthoritySettingView::of).toList();
    }

    @GET
    @Path("/proposals")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "备案满二年拟注销的注册。Departed registrations of the own authority that are to be cancelled (R-REG-174)")
    public ProposalsView proposalsToAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "上一页给出的起点。Where the page before said that this one begins") @QueryParam("after") UUID after) {
        LocalDate today = Time.today(services.clock());
        UUID own = caller.staff().office();
        Optional<Versioned<Standing.Registration>> last = Optional.ofNullable(after)
                .flatMap(id -> services.registers().find(tenant, RecordKind.REGISTRATION, id, today));
        List<ProposalView> found = new ArrayList<>();
        for (int look = 0; look < LOOKS && found.isEmpty() && (look == 0 || last.isPresent()); look++) {
            LongDeparted.Page page = services.office().departed().due(tenant, today, last, LIMIT);
            page.due().stream().filter(due -> due.is().authority().id().equals(own)).map(ProposalView::of).forEach(found::add);
            last = page.next();
        }
        return new ProposalsView(found, last.map(Versioned::id).orElse(null));
    }
}
