package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.BatchView;
import org.xinglin.rest.view.LedgerVerificationView;
import org.xinglin.rest.view.WaitingView;

/** Shows the national operator the feeds, the ledger and the exchange. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national")
public final class NationalEnd {

    private static final int LIMIT = 200;

    private final Services services;

    /** Makes the resource. */
    public NationalEnd(Services services) {
        this.services = services;
    }

    @GET
    @Path("/feeds/exam-centre/batches")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "国家医学考试中心数据批次。Batches of the exam centre, newest first, 200 at most")
    public List<BatchView> examCentreBatches() {
        return services.examFeed().batches(LIMIT).stream().map(BatchView::of).toList();
    }

    @GET
    @Path("/feeds/exam-centre/batches/{name}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "一个批次。One batch: how far it is, or what became of it")
    public BatchView examCentreBatch(@PathParam("name") String name) {
        return services.examFeed().batch(name).map(BatchView::of).orElseThrow(() -> new UnknownException("batch"));
    }

    @GET
    @Path("/ledger/verification")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "核验国家台账。Recompute every hash of the ledger")
    public LedgerVerificationView verifyLedger() {
        return LedgerVerificationView.of(services.ledger().verify());
    }

    @GET
    @Path("/exchange/{outbox}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "某地区待发的消息。What waits in a tenant's outbox, oldest first, 200 at most")
    public List<WaitingView> outbox(@PathParam("outbox") TenantId outbox) {
        TenantId tenant = services.tenants().require(outbox).id();
        return services.exchange().waiting(tenant, LIMIT).stream().map(WaitingView::of).toList();
    }
}
