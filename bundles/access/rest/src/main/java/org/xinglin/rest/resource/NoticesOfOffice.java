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
import org.xinglin.api.TenantId;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.OfficeNoticeView;

/** Shows staff what their own office was told (R-REG-54). */
@Path("/tenants/{tenant}/office/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "office")
public final class NoticesOfOffice {

    private static final int LIMIT = 100;

    private final Services services;

    /** Makes the resource. */
    public NoticesOfOffice(Services services) {
        this.services = services;
    }

    @GET
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Paged(size = 100, parameter = "before")
    @Operation(summary = "本单位的通知。Notices of the own office, newest first, 100 at most (R-REG-54)")
    public List<OfficeNoticeView> noticesOfOffice(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(description = "true：仅未读。Unread ones only") @QueryParam("unread") @DefaultValue("false") boolean unread,
            @Parameter(description = "上一页最后一条的编号；0为第一页。Id of the last one of the page before; 0 for the first page")
            @QueryParam("before") @DefaultValue("0") long before) {
        return services.office().notices().of(tenant, caller.staff().office(), unread,
                        before == 0 ? OptionalLong.empty() : OptionalLong.of(before), LIMIT).stream()
                .map(notice -> OfficeNoticeView.of(notice,
                        services.office().wording().text(tenant, notice.kind(), notice.arguments()))).toList();
    }

    @POST
    @Path("/{id}/read")
    @Admits({Audience.INSTITUTION, Audience.AUTHORITY})
    @Operation(summary = "标为已读。Mark a notice as read")
    @ApiResponse(responseCode = "204")
    public void readNotice(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") long id) {
        services.office().notices().read(tenant, id, caller.staff().actor());
    }
}
