package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.policy.JudgedCases.Judged;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.VerdictChange;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.view.PolicyRefView;
import org.xinglin.rest.view.ReasonView;
import org.xinglin.rest.view.WhyView;

/** Explains how an application was judged (R-POL-03). Whose it is not, for them it does not exist. */
@Path("/tenants/{tenant}/applications/{id}/why")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public final class WhyOfApplication {

    private final Services services;

    /** Makes the resource. */
    public WhyOfApplication(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "判定的理由。Why it was judged so: each judgement with article, condition and values, oldest first (R-POL-03)",
            description = "With again=true each is judged once more by the very versions that were used, and compared.")
    public List<WhyView> whyApplicationWasJudgedSo(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @PathParam("id") UUID id,
            @Parameter(description = "按原政策重判并比较。Judge again by the same policies") @QueryParam("again") boolean again) {
        caller.own(services.applications().find(tenant, id).orElseThrow(() -> new UnknownException("application " + id)));
        boolean officer = caller instanceof Caller.Official official && official.staff().role() == Staff.Role.AUTHORITY;
        return services.policy().judged().of(tenant, id).stream().map(judged -> view(judged, officer, again)).toList();
    }

    private WhyView view(Judged judged, boolean officer, boolean again) {
        Judgement judgement = judged.judgement();
        return new WhyView(judged.stage(), judged.at(), judgement.on(), judged.applied().acceptedOn(), judged.refused(),
                judgement.policies().stream().map(PolicyRefView::of).toList(), judgement.parameters(), reasons(judged, judgement),
                officer ? reasons(judged, judgement.trial()) : List.of(), again ? again(judged) : null);
    }

    private List<ReasonView> reasons(Judged judged, Judgement judgement) {
        List<PolicyDesk.Reason> reasons = services.policy().deskIfThere()
                .map(desk -> desk.explain(judged.applied(), judgement)).orElse(List.of());
        return judgement.lines().stream().map(line -> ReasonView.of(line, reasons)).toList();
    }

    private WhyView.Again again(Judged judged) {
        try {
            return WhyView.Again.of(VerdictChange.between(judged.judgement(),
                    services.policy().serving().judge(judged.applied(), judged.judgement())));
        } catch (UnavailableException notKept) {
            return new WhyView.Again(false, List.of(), notKept.part());
        }
    }
}
