package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.questions.Question;
import org.xinglin.api.register.Authority;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.AnswerBody;
import org.xinglin.rest.view.PublicationBody;
import org.xinglin.rest.view.QuestionView;

/** Lets officers answer what was asked in their own province, and publish what many ask (咨询答复, 热点问题). */
@Path("/tenants/{tenant}/authority/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public final class QuestionsToAuthority {

    private static final int LIMIT = 20;

    private final Services services;

    /** Makes the resource. */
    public QuestionsToAuthority(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.AUTHORITY)
    @Paged(size = LIMIT, cursor = "position")
    @Operation(summary = "本省的提问。The province's questions: open ones first and of these the oldest, then the others, newest first; 20 at most")
    public List<QuestionView> questionsToAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "仅此状态。Only those in this state") @QueryParam("state") Question.State state,
            @Parameter(description = "上一页最后一条的位置；0为第一页。Position of the last one of the page before; 0 for the first page")
            @QueryParam("after") @DefaultValue("0") long after) {
        return services.asking().desk().list(caller.staff(), Optional.ofNullable(state),
                after == 0 ? OptionalLong.empty() : OptionalLong.of(after), LIMIT).stream().map(QuestionView::ofOfficer).toList();
    }

    @GET
    @Path("/{id}")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "一个提问。A question with all that was said to it")
    public QuestionView questionToAuthority(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id) {
        return QuestionView.ofOfficer(services.asking().desk().find(caller.staff(), id));
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "答复。Answer a question in the name of the own authority; who asked is told (R-REG-54)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response answerQuestion(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id, AnswerBody given) {
        UUID own = caller.staff().office();
        String office = services.registers().authority(tenant, own).map(Authority::name)
                .orElseThrow(() -> new UnknownException("authority " + own));
        return Response.status(Response.Status.CREATED).entity(QuestionView.ofOfficer(Refusals.accepted(
                services.asking().desk().answer(caller.staff(), office, id, given.reply())))).build();
    }

    @PUT
    @Path("/{id}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "公开为热点问题。Publish an answered question, worded free of personal data; replaces what was published of it (R-PUB-20)")
    public QuestionView publishQuestion(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id,
            PublicationBody given) {
        return QuestionView.ofOfficer(Refusals.accepted(services.asking().desk().publish(caller.staff(), id, given.wording())));
    }

    @DELETE
    @Path("/{id}/publication")
    @Admits(Audience.AUTHORITY)
    @Operation(summary = "取消公开。Take back what is published of a question")
    public QuestionView unpublishQuestion(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id) {
        return QuestionView.ofOfficer(services.asking().desk().unpublish(caller.staff(), id));
    }
}
