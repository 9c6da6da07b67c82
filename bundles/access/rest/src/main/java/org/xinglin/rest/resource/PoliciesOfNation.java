package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.DraftBody;
import org.xinglin.rest.view.PolicyCheckView;
import org.xinglin.rest.view.PolicyDeedView;
import org.xinglin.rest.view.PolicyRefView;
import org.xinglin.rest.view.PolicyView;
import org.xinglin.rest.view.TrialView;

/** Shows the national operator the policies that serve, checks texts, and takes a switch back (R-POL-01…04). */
@Path("/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public final class PoliciesOfNation {

    private static final int MOST = 500;

    private final Services services;

    /** Makes the resource. */
    public PoliciesOfNation(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.NATIONAL)
    @Operation(summary = "现行政策。The policies that serve, those on trial included, with parameters and provisions")
    public List<PolicyView> policiesThatServe() {
        return services.policy().serving().bound().stream().map(PolicyView::of).toList();
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @Operation(summary = "检查政策文本。Say all that is wrong with a text, against itself and against what serves; changes nothing")
    public PolicyCheckView checkPolicy(DraftBody given) {
        return PolicyCheckView.of(services.policy().desk().check(given.named(), given.text()));
    }

    @GET
    @Path("/trail")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "部署记录。Who deployed, refused, removed or took back what when, newest first")
    public List<PolicyDeedView> policyTrail(
            @Parameter(description = "至多，默认 100。At most") @QueryParam("limit") @DefaultValue("100") int limit) {
        return services.policy().desk().trail(Math.max(1, Math.min(MOST, limit))).stream().map(PolicyDeedView::of).toList();
    }

    @POST
    @Path("/rollback")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "恢复此前的政策。Bring back the set that served before the last switch, in one step; returns what serves then")
    public List<PolicyRefView> rollBackPolicies(@Context Caller caller) {
        try {
            return services.policy().desk().rollback(caller.staff().username()).stream().map(PolicyRefView::of).toList();
        } catch (IllegalStateException nothingBefore) {
            throw ProblemException.of(409, "no-former-set", "没有可恢复的此前政策。", "No former set of policies is known.");
        }
    }

    @GET
    @Path("/trials")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "试行政策的统计。What policies on trial would have decided otherwise since they were deployed")
    public List<TrialView> policyTrials() {
        return services.policy().trials().all().stream().map(TrialView::of).toList();
    }
}
