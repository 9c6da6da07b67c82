package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.account.Account;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.view.ExamResultView;
import org.xinglin.rest.view.ExamTicketBody;

/** Finds by the admission ticket what an examination gave, whether or not its code has come (R-FEED-02). */
@Path("/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class ExamResults {

    private final Services services;

    /** Makes the resource. */
    public ExamResults(Services services) {
        this.services = services;
    }

    @POST
    @Path("/me/exam-results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.ACCOUNT)
    @Operation(summary = "按准考证号查询。What the own admission ticket found, before the certificate code has come too (R-FEED-02)",
            description = "Only what has the account's name or document is shown. If one of them differs, have the record corrected: "
                    + "the exam point takes the form (R-FEED-31).")
    public List<ExamResultView> ownExamResults(@Context Caller caller, ExamTicketBody given) {
        Account account = caller.doctor().account();
        return services.exams().arrivals().byTicket(given.examYear(), given.province(), given.admissionTicketNo().strip()).stream()
                .map(it -> ExamResultView.of(it, it.name().equals(account.name()), it.person().equals(account.person())))
                .filter(it -> it.nameAgrees() || it.documentAgrees()).toList();
    }
}
