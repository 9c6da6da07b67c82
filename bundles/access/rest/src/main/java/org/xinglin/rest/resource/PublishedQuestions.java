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
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.view.PublishedQuestionView;

/** Shows anybody what a province has published of the questions asked there (热点问题). */
@Path("/disclosure/{tenant}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public final class PublishedQuestions {

    private static final int LIMIT = 200;

    private final Services services;

    /** Makes the resource. */
    public PublishedQuestions(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Operation(summary = "本省热点问题。Questions and answers that a province has published, newest first, 200 at most",
            description = "Worded by officers, free of personal data (R-PUB-20). The national end publishes none.")
    public List<PublishedQuestionView> publishedQuestions(@PathParam("tenant") TenantId tenant) {
        return services.asking().questions().published(tenant, LIMIT).stream().map(PublishedQuestionView::of).toList();
    }
}
