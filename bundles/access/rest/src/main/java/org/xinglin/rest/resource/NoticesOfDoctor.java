package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.OwnNoticeView;

/** Shows a doctor what they themselves were told, by every province (R-REG-54, R-PUB-23). */
@Path("/accounts/me/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public final class NoticesOfDoctor {

    private static final int LIMIT = 100;

    private final Services services;

    /** Makes the resource. */
    public NoticesOfDoctor(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.APPLICANT)
    @Paged(size = 100, parameter = "before")
    @Operation(summary = "我的通知。The own notices, newest first, 100 at most (R-REG-54)")
    public List<OwnNoticeView> ownNotices(@Context Caller caller,
            @Parameter(description = "true：仅未读。Unread ones only") @QueryParam("unread") @DefaultValue("false") boolean unread,
            @Parameter(description = "上一页最后一条的编号；0为第一页。Id of the last one of the page before; 0 for the first page")
            @QueryParam("before") @DefaultValue("0") long before) {
        return services.around().notices().of(caller.doctor().person(), unread,
                        before == 0 ? OptionalLong.empty() : OptionalLong.of(before), LIMIT).stream()
                .map(notice -> OwnNoticeView.of(notice,
                        services.office().wording().text(notice.tenant(), notice.kind(), notice.arguments()))).toList();
    }

    @POST
    @Path("/{id}/read")
    @Admits(Audience.APPLICANT)
    @Operation(summary = "标为已读。Mark an own notice as read")
    @ApiResponse(responseCode = "204")
    public void readOwnNotice(@Context Caller caller, @PathParam("id") long id) {
        services.around().notices().read(caller.doctor().person(), id);
    }
}
