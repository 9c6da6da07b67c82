package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.UnknownException;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.BatchView;
import org.xinglin.rest.view.LedgerEntryView;
import org.xinglin.rest.view.LedgerVerificationView;
import org.xinglin.rest.view.QuarantinedView;

/** Shows the national operator the feeds and the ledger. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national")
public final class NationalEnd {

    private static final int LIMIT = 200;
    private static final int MOST_REJECTS = 1000;

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
    @Path("/feeds/exam-centre/batches/{name}/quarantined")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "一个批次中被隔离的记录。Why records of a batch were quarantined, page by page, values masked (R-FEED-13)")
    public List<QuarantinedView> quarantinedRecords(@PathParam("name") String name,
            @Parameter(description = "上一页最后一条的编号。Number of the last one known") @QueryParam("after") @DefaultValue("0") int after,
            @Parameter(description = "至多，默认 200。At most") @QueryParam("limit") @DefaultValue("200") int limit) {
        if (services.examFeed().batch(name).isEmpty()) {
            throw new UnknownException("batch");
        }
        return services.examFeed().rejected(name, after, bounded(limit, MOST_REJECTS)).stream().map(QuarantinedView::of).toList();
    }

    @GET
    @Path("/ledger/verification")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "核验国家台账。Recompute every hash of the ledger")
    public LedgerVerificationView verifyLedger() {
        return LedgerVerificationView.of(services.ledger().verify());
    }

    @GET
    @Path("/ledger/entries")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "浏览国家台账。Entries of the ledger, the latest first, without persons")
    public List<LedgerEntryView> ledgerEntries(
            @Parameter(description = "此序号之前；缺省为最新。Before this position; the latest if left out") @QueryParam("before") Long before,
            @Parameter(description = "至多，默认 50。At most") @QueryParam("limit") @DefaultValue("50") int limit) {
        return services.ledger().before(before == null ? Long.MAX_VALUE : before, bounded(limit, LIMIT)).stream()
                .map(LedgerEntryView::of).toList();
    }

    private static int bounded(int limit, int most) {
        return Math.max(1, Math.min(most, limit));
    }
}
