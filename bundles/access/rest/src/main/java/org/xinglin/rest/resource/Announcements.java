package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.AnnouncementView;

/** Announces who was registered and whose registration was cancelled (R-PUB-08, R-PUB-10, R-REG-136). */
@Path("/disclosure/{tenant}/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure")
public final class Announcements {

    private final Services services;

    /** Makes the resource. */
    public Announcements(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.LOOKUP)
    @Paged(size = 50)
    @Operation(summary = "公告：准予注册和注销注册的人员名单。Lists of persons registered and cancelled in a province, newest first",
            description = "31 days and 50 names at most; after names the last one of the page before.")
    public List<AnnouncementView> announcements(@PathParam("tenant") TenantId tenant,
            @Parameter(description = "种类。Kind", required = true) @QueryParam("kind") Announcement.Kind kind,
            @Parameter(description = "自，默认今天之前30天。From, 30 days ago if absent") @QueryParam("from") LocalDate from,
            @Parameter(description = "至，默认今天。To, today if absent") @QueryParam("to") LocalDate to,
            @Parameter(description = "上一页最后一条。Last one of the page before") @QueryParam("after") UUID after) {
        if (kind == null || tenant.isNational()) {
            throw ProblemException.of(400, "malformed-parameter", "请选择省份和公告种类（REGISTERED 或 CANCELLED）。",
                    "Choose a province and a kind: REGISTERED or CANCELLED.");
        }
        LocalDate last = to == null ? Time.today(services.clock()) : to;
        LocalDate first = from == null ? last.minusDays(30) : from;
        return Refusals.accepted(services.disclosure().announcements(tenant, kind, first, last, Optional.ofNullable(after)))
                .stream().map(AnnouncementView::of).toList();
    }
}
