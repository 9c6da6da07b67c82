package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.takeover.TakeOver;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.view.TakeOverBody;
import org.xinglin.rest.view.TakeOverView;

/** Lets the national operator take over, in the background, the register that a province kept before, and tells how far it is. */
@Path("/take-overs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national")
public final class TakeOvers {

    private static final String CSV = "text/csv";

    private final Services services;

    /** Makes the resource. */
    public TakeOvers(Services services) {
        this.services = services;
    }

    @GET
    @Path("/folders")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "待接管的登记文件夹。Names of the folders that lie in the drop folder")
    public List<String> takeOverFolders() {
        return services.national().takeOver().folders();
    }

    @POST
    @Path("/{province}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @Operation(summary = "接管（或只检查）一省原有登记。Take over or check a province's register, in the background",
            description = "409 if the drop folder has no such folder, or a take-over into the province is under way.")
    @ApiResponse(responseCode = "202", headers = @Header(name = "Location", description = "Where it tells how far it is",
            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = TakeOverView.class)))
    public Response startTakeOver(@PathParam("province") TenantId province, TakeOverBody given) {
        TenantId tenant = services.tenants().require(province).id();
        TakeOver.Report begun = begin(tenant, given);
        return Response.accepted(TakeOverView.of(begun)).location(URI.create("take-overs/" + tenant)).build();
    }

    @GET
    @Path("/{province}")
    @Admits(Audience.NATIONAL)
    @Operation(summary = "接管的进度或结果。How far the last take-over into a province is, or what became of it")
    public TakeOverView takeOver(@PathParam("province") TenantId province) {
        return services.national().takeOver().last(services.tenants().require(province).id()).map(TakeOverView::of)
                .orElseThrow(() -> new UnknownException("take-over"));
    }

    @GET
    @Path("/{province}/rejected/{file}")
    @Produces(CSV)
    @Admits(Audience.NATIONAL)
    @Operation(summary = "一个文件中被拒收的行。Rejected rows of a file of the last take-over: line, field, rule, what was expected; no personal data")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    public Response rejectedRows(@PathParam("province") TenantId province, @PathParam("file") String file) {
        TenantId tenant = services.tenants().require(province).id();
        java.nio.file.Path rejected = services.national().takeOver().rejected(tenant, file)
                .orElseThrow(() -> new UnknownException("file of rejected rows"));
        StreamingOutput rows = out -> Files.copy(rejected, out);
        return Response.ok(rows, CSV + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + tenant + "-" + rejected.getFileName() + "\"").build();
    }

    private TakeOver.Report begin(TenantId tenant, TakeOverBody given) {
        TakeOver.Options options = new TakeOver.Options(given.checkOnly(), encoding(given.encoding()));
        try {
            return services.national().takeOver().start(tenant, given.folder(), options);
        } catch (IllegalArgumentException cannot) {
            throw ProblemException.of(409, "take-over-cannot-begin", "接收文件夹中没有该文件夹，或者该省的接管正在进行。",
                    "The drop folder has no such folder, or a take-over into this province is under way.");
        }
    }

    private static Charset encoding(String name) {
        return switch (name == null ? "" : name) {
            case "", "UTF-8" -> StandardCharsets.UTF_8;
            case "GB18030" -> Charset.forName("GB18030");
            default -> throw ProblemException.of(400, "malformed-parameter", "编码为 UTF-8 或 GB18030。", "UTF-8 or GB18030.");
        };
    }
}
