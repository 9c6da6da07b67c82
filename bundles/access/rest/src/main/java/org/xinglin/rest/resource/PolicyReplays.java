package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.Finding;
import org.xinglin.api.Text;
import org.xinglin.api.UnknownException;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.Replays.Order;
import org.xinglin.api.policy.Replays.Replay;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.ReplayBody;
import org.xinglin.rest.view.ReplayView;

/** Judges past applications by a draft for the national operator; nothing is changed by it. */
@Path("/policies/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public final class PolicyReplays {

    private static final int MOST = 100;

    private final Services services;

    /** Makes the resource. */
    public PolicyReplays(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @Operation(summary = "以草案重判以往申请。Judge past applications by a draft, in the background; one at a time",
            description = "422 with one finding per fault if the draft may not be deployed, 409 if another replay runs.")
    @ApiResponse(responseCode = "202", headers = @Header(name = "Location", description = "Address of the replay",
            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = ReplayView.class)))
    public Response replayApplications(@Context Caller caller, ReplayBody given) {
        Replay begun = begin(order(given, caller.staff().username()));
        return Response.accepted(ReplayView.of(begun)).location(URI.create("policies/replays/" + begun.id())).build();
    }

    @GET
    @Admits(Audience.NATIONAL)
    @Operation(summary = "历次重判。Replays that run or ended, newest first, 100 at most")
    public List<ReplayView> policyReplays() {
        return services.policy().replays().newest(MOST).stream().map(ReplayView::of).toList();
    }

    @GET
    @Path("/{id}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "一次重判的进度或结果。How far a replay is, or what came out")
    public ReplayView policyReplay(@PathParam("id") String id) {
        return ReplayView.of(find(id));
    }

    @GET
    @Path("/{id}/text")
    @Produces("text/plain; charset=utf-8")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "一次重判的结果（文字）。What came out, in words")
    public String policyReplayInWords(@PathParam("id") String id) {
        return services.policy().replays().inWords(find(id));
    }

    @DELETE
    @Path("/{id}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "停止重判。Stop one that runs; what was judged so far is kept")
    public ReplayView cancelPolicyReplay(@PathParam("id") String id) {
        Replay replay = find(id);
        if (!services.policy().replays().cancel(id)) {
            throw ProblemException.of(409, "replay-ended", "该次重判已结束。", "This replay has ended.");
        }
        return ReplayView.of(services.policy().replays().find(id).orElse(replay));
    }

    private static Order order(ReplayBody given, String who) {
        try {
            return given.order(who);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.of(400, "malformed-parameter", "地区代码有误。", "A province's code is wrong.");
        }
    }

    private Replay begin(Order order) {
        try {
            return services.policy().replays().start(order);
        } catch (IllegalStateException anotherRuns) {
            throw ProblemException.of(409, "replay-running", "另一次重判正在进行，请等待其结束或先停止。",
                    "Another replay runs; wait for its end or stop it first.");
        } catch (IllegalArgumentException unfit) {
            throw refusal(services.policy().desk().check(order.file(), order.text()));
        }
    }

    private static ProblemException refusal(List<PolicyDesk.Fault> faults) {
        return faults.isEmpty() ? ProblemException.of(422, "replay-refused", "草案或所选地区不能重判。",
                "The draft or the provinces chosen cannot be replayed.")
                : ProblemException.refusal(422, faults.stream().map(PolicyReplays::finding).toList());
    }

    private Replay find(String id) {
        return services.policy().replays().find(id).orElseThrow(() -> new UnknownException("replay"));
    }

    private static Finding finding(PolicyDesk.Fault fault) {
        String at = fault.line() == 0 ? "" : fault.line() + ":" + fault.column() + " ";
        return new Finding(fault.code(), "R-POL-01", "/text", Text.of(at + fault.message().zh(), at + fault.message().en()));
    }
}
