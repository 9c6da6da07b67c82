package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.questions.Asker;
import org.xinglin.api.register.Institution;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.FollowUpBody;
import org.xinglin.rest.view.QuestionBody;
import org.xinglin.rest.view.QuestionView;

/** Lets doctors and institutions ask a province's commission, and shows them own questions only (我要提问, 向客服提问). */
@Path("/tenants/{tenant}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "questions")
public final class QuestionsOfAsker {

    private static final int LIMIT = 20;

    private final Services services;

    /** Makes the resource. */
    public QuestionsOfAsker(Services services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION})
    @Operation(summary = "提问。Ask the commission of a province",
            description = "A doctor may ask any province, before activation too; an institution asks its own. So many a day; identity numbers "
                    + "and qualification codes in the text are refused (R-PUB-24).")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response ask(@Context Caller caller, @PathParam("tenant") TenantId tenant, QuestionBody given) {
        return Response.status(Response.Status.CREATED).entity(QuestionView.ofAsker(Refusals.accepted(
                services.asking().questions().ask(tenant, asker(caller, tenant), given.draft())))).build();
    }

    @GET
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION})
    @Paged(size = LIMIT, parameter = "before")
    @Operation(summary = "本人或本机构的提问。Own questions in a province, newest first, 20 at most")
    public List<QuestionView> ownQuestions(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "上一页最后一条的编号；0为第一页。Id of the last one of the page before; 0 for the first page")
            @QueryParam("before") @DefaultValue("0") long before) {
        return services.asking().questions().own(tenant, asker(caller, tenant), before == 0 ? OptionalLong.empty() : OptionalLong.of(before),
                LIMIT).stream().map(QuestionView::ofAsker).toList();
    }

    @GET
    @Path("/{id}")
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION})
    @Operation(summary = "本人或本机构的一个提问。An own question")
    public QuestionView ownQuestion(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id) {
        return QuestionView.ofAsker(services.asking().questions().find(tenant, asker(caller, tenant), id));
    }

    @POST
    @Path("/{id}/follow-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION})
    @Operation(summary = "追问。Ask on; the question waits for the commission again")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuestionView.class)))
    public Response askOn(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id, FollowUpBody given) {
        return Response.status(Response.Status.CREATED).entity(QuestionView.ofAsker(Refusals.accepted(
                services.asking().questions().followUp(tenant, asker(caller, tenant), id, given.text())))).build();
    }

    @DELETE
    @Path("/{id}")
    @Admits({Audience.ACCOUNT, Audience.INSTITUTION})
    @Operation(summary = "撤回提问。Withdraw an own question: it is closed and not shown here any more")
    @ApiResponse(responseCode = "204")
    public void withdrawQuestion(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id) {
        services.asking().questions().withdraw(tenant, asker(caller, tenant), id);
    }

    private Asker asker(Caller caller, TenantId tenant) {
        if (caller instanceof Caller.Doctor doctor) {
            return Asker.of(doctor.account());
        }
        Staff staff = caller.staff();
        return Asker.of(staff, services.registers().institution(tenant, staff.office()).map(Institution::name)
                .orElseThrow(() -> new UnknownException("institution " + staff.office())));
    }
}
