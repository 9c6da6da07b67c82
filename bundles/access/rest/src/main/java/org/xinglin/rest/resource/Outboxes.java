package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import java.util.List;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.OutboxView;
import org.xinglin.rest.view.RetriedView;
import org.xinglin.rest.view.WaitingView;

/** Shows the national operator what waits in the tenants' outboxes, without bodies, and has it tried again at once. */
@Path("/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national")
public final class Outboxes {

    private static final int LIMIT = 200;

    private final Services services;

    /** Makes the resource. */
    public Outboxes(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.NATIONAL)
    @Operation(summary = "各地区待发的消息。What waits in each outbox: how much (200 counted at most), since when, what failed")
    public List<OutboxView> outboxes() {
        return services.tenants().all().stream().map(status -> status.tenant().id()).map(this::summed).toList();
    }

    @GET
    @Path("/{outbox}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "某地区待发的消息。What waits in a tenant's outbox, oldest first, 200 at most")
    public List<WaitingView> outbox(@PathParam("outbox") TenantId outbox) {
        TenantId tenant = services.tenants().require(outbox).id();
        return services.exchange().waiting(tenant, LIMIT).stream().map(WaitingView::of).toList();
    }

    @POST
    @Path("/{outbox}/retry")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "立即重发。Make all that waits in a tenant's outbox due at once")
    public RetriedView retryOutbox(@PathParam("outbox") TenantId outbox) {
        return new RetriedView(services.exchange().retryNow(services.tenants().require(outbox).id()));
    }

    private OutboxView summed(TenantId tenant) {
        try {
            return OutboxView.of(tenant, services.exchange().waiting(services.tenants().require(tenant).id(), LIMIT), LIMIT);
        } catch (UnavailableException away) {
            return OutboxView.away(tenant);
        }
    }
}
