package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.questions.Question;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.QuestionView;

/** Shows a doctor the own questions in all provinces served here. */
@Path("/accounts/me/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public final class QuestionsOfDoctor {

    private static final int OF_EACH = 20;
    private static final int LIMIT = 100;

    private final Services services;

    /** Makes the resource. */
    public QuestionsOfDoctor(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "我的提问。The own questions in all provinces, newest first: the last 20 of each province, 100 at most",
            description = "Older ones: page through the province's own list.")
    public List<QuestionView> questionsOfDoctor(@Context Caller caller) {
        Asker asker = Asker.of(caller.doctor().account());
        return services.tenants().ready().stream().map(Tenant::id).filter(tenant -> !tenant.isNational())
                .flatMap(tenant -> served(tenant, asker)).sorted(Comparator.comparing(Question::askedAt).reversed()).limit(LIMIT)
                .map(QuestionView::ofAsker).toList();
    }

    /** Returns what a province holds; one that is taken out meanwhile is not served any more. */
    private Stream<Question> served(TenantId tenant, Asker asker) {
        try {
            return services.asking().questions().own(tenant, asker, OptionalLong.empty(), OF_EACH).stream();
        } catch (UnavailableException away) {
            if (services.tenants().find(tenant).filter(TenantStatus::ready).isPresent()) {
                throw away;
            }
            return Stream.empty();
        }
    }
}
