package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.disclosure.Disclosure;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ClientLimits;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.ChallengeView;
import org.xinglin.rest.view.LookupView;
import org.xinglin.rest.view.PublicDoctorView;

/** Answers the public's questions about doctors: nine items, no listing (R-PUB-01, 07, 11). */
@Path("/disclosure/{tenant}/doctors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure")
public final class PublicLookup {

    private final Services services;
    private final ClientLimits limits;

    /** Makes the resource. */
    public PublicLookup(Services services, ClientLimits limits) {
        this.services = services;
        this.limits = limits;
    }

    @GET
    @Path("/challenge")
    @Admits(Audience.PUBLIC)
    @Operation(summary = "查询前的校验题目。A challenge to be worked on before a look-up, instead of a picture (R-PUB-11)",
            description = "Send X-Proof-Of-Work: salt;number;signature with the look-up. It counts once.")
    public ChallengeView lookupChallenge(@PathParam("tenant") TenantId tenant) {
        return ChallengeView.of(limits.proofs().challenge(services.clock().instant()));
    }

    @GET
    @Admits(Audience.PUBLIC)
    @ForClients(value = ClientScope.VERIFY_DOCTORS, partners = true)
    @Limited(Limited.Kind.LOOKUP)
    @Operation(summary = "医师执业注册信息查询。Look a doctor up: by exact name, or by practice certificate code",
            description = "tenant is a province, or national for all. Give name (and perhaps institution), or practiceCode. "
                    + "20 records at most and no next page; limited per client address.")
    public LookupView lookUpDoctors(@PathParam("tenant") TenantId tenant,
            @Parameter(description = "姓名，须完整。Exact name") @QueryParam("name") String name,
            @Parameter(description = "执业机构名称的一部分。Part of the institution's name")
            @QueryParam("institution") @DefaultValue("") String institution,
            @Parameter(description = "医师执业证书编码。Practice certificate code, 15 digits")
            @QueryParam("practiceCode") String practiceCode) {
        if (practiceCode != null && (name != null || !institution.isEmpty())) {
            throw ProblemException.of(400, "malformed-parameter", "请按姓名或按证书编码查询，不能同时使用。",
                    "Ask by name or by practice code, not by both.");
        }
        Optional<TenantId> province = tenant.isNational() ? Optional.empty() : Optional.of(tenant);
        Outcome<List<PublicDoctor>> found = practiceCode != null
                ? services.disclosure().byPracticeCode(province, practiceCode.trim())
                : services.disclosure().search(new Disclosure.Query(province, name == null ? "" : name.trim(),
                        institution.trim()));
        List<PublicDoctor> doctors = Refusals.accepted(found);
        return new LookupView(doctors.stream().map(PublicDoctorView::of).toList(),
                doctors.size() >= Disclosure.LIMIT);
    }
}
