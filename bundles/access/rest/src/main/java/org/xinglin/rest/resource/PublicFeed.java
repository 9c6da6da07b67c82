package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.FeedChangesView;
import org.xinglin.rest.view.FeedFiguresView;
import org.xinglin.rest.view.FeedKeyView;
import org.xinglin.rest.view.FeedPositionView;

/**
 * Tells clients what changed in the public register: an institution's client what concerns its own institution, a partner's everything.
 * Nothing leaves but what anybody may see of each record (R-PUB-01, R-PUB-20); no listing for the public (R-PUB-11).
 */
@Path("/public-register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public-feed")
public final class PublicFeed {

    private static final Set<String> BEGIN_ANEW = Set.of("feed-epoch-ended", "feed-cursor-too-old", "feed-cursor-ahead");
    private static final int GONE = 410;
    private static final int MALFORMED = 400;

    private final Services services;

    /** Makes the resource. */
    public PublicFeed(Services services) {
        this.services = services;
    }

    @GET
    @Path("/position")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.CHANGE_FEED, partners = true)
    @Operation(summary = "变更流的位置。Where the feed is: the oldest cursor that is answered, and the newest")
    public FeedPositionView feedPosition() {
        return FeedPositionView.of(services.feed().changes().position());
    }

    @GET
    @Path("/figures")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "变更流和订阅通知的运行数据。How far the feed is, what waits, which deliveries are dead; no address, no content")
    public FeedFiguresView feedFigures() {
        return FeedFiguresView.of(services.feed().changes(), services.feed().webhooks());
    }

    @GET
    @Path("/changes")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.CHANGE_FEED, partners = true)
    @Operation(summary = "公示信息的变更。What changed in the public register after a cursor, oldest first, without gaps",
            description = "Keep `next` together with what you have worked in, and ask with it again. A record is named by `record`; an item "
                    + "set replaces the one before. The body is signed: Xinglin-Signature is base64 of Ed25519 over exactly its bytes, "
                    + "Xinglin-Key-Id names the key of /public-register/keys. 410: begin again from a snapshot.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FeedChangesView.class)), headers = {
                @Header(name = Signed.SIGNATURE, description = "base64, Ed25519", schema = @Schema(type = "string")),
                @Header(name = Signed.KEY_ID, description = "密钥编号。Which key", schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "410")
    public Response feedChanges(@Context Caller caller,
            @Parameter(required = true, description = "上次的 next。The cursor of the last batch") @QueryParam("after") String after,
            @Parameter(description = "只要一个省。One province only") @QueryParam("province") TenantId province,
            @Parameter(description = "每批最多条数，1–1000。The most changes of a batch") @QueryParam("max") @DefaultValue("500") int max) {
        ChangeFeed.Choice choice = new ChangeFeed.Choice(Optional.ofNullable(province), institution(caller));
        Outcome<SignedDocument> batch = services.feed().changes().signedSince(after, choice, max);
        boolean anew = !batch.isAccepted() && BEGIN_ANEW.contains(batch.findings().get(0).code());
        return Signed.response(Refusals.accepted(batch, anew ? GONE : MALFORMED));
    }

    @GET
    @Path("/keys")
    @Admits(Audience.PUBLIC)
    @Operation(summary = "签名公钥。The public keys, the one that signs now first")
    public List<FeedKeyView> feedKeys() {
        return services.feed().keys().keys().stream().map(FeedKeyView::of).toList();
    }

    @POST
    @Path("/keys")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "更换签名密钥。Sign with a new key from now on; signatures of those before it stay good")
    public FeedKeyView rotateFeedKey() {
        return FeedKeyView.of(services.feed().keys().rotate());
    }

    @POST
    @Path("/epochs")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "开始新的数据期。Begin a new epoch: every consumer begins from a snapshot. After the database was set back to a backup")
    public FeedPositionView beginFeedEpoch() {
        services.feed().changes().newEpoch();
        return feedPosition();
    }

    /** Returns the institution to which a caller's feed is narrowed. */
    private static Optional<UUID> institution(Caller caller) {
        return caller instanceof Caller.Machine machine ? machine.client().institution() : Optional.empty();
    }
}
