package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Upload;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.BatchFileView;
import org.xinglin.rest.view.BatchStandingView;

/**
 * Takes the exam centre's batches over HTTP instead of a drop folder: the same two files, the same inbox, the same validation
 * (R-FEED-12). What is cut off leaves nothing; what comes twice replaces itself.
 */
@Path("/exam-centre/batches/{batch}")
@Tag(name = "exam-centre")
public final class BatchesOfExamCentre {

    private static final String CSV = "text/csv";
    private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/=]{44}):");

    private final Services services;

    /** Makes the resource. */
    public BatchesOfExamCentre(Services services) {
        this.services = services;
    }

    @PUT
    @Path("/data")
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Upload(Upload.Kind.BATCH)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.EXAM_FEED, partners = true)
    @Operation(summary = "上传批次数据文件。Upload a batch's data file, before or after its manifest",
            description = "The file itself is the body, in the encoding that the manifest names. Content-Digest (RFC 9530, sha-256) is checked if given.")
    public BatchFileView uploadBatchData(@PathParam("batch") String batch,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @DefaultValue("-1") long length,
            @Parameter(description = "sha-256=:base64:") @HeaderParam("Content-Digest") String digest,
            @RequestBody(required = true, content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
            InputStream body) throws IOException {
        return BatchFileView.of(Refusals.accepted(services.feed().inbox().data(batch, body, length, hex(digest))));
    }

    @PUT
    @Path("/manifest")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Upload(Upload.Kind.BATCH)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.EXAM_FEED, partners = true)
    @Operation(summary = "上传批次清单。Upload a batch's manifest; with both files there it is taken in")
    public BatchFileView uploadBatchManifest(@PathParam("batch") String batch,
            @Parameter(hidden = true) @HeaderParam("Content-Length") @DefaultValue("-1") long length,
            @Parameter(description = "sha-256=:base64:") @HeaderParam("Content-Digest") String digest,
            @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
            InputStream body) throws IOException {
        return BatchFileView.of(Refusals.accepted(services.feed().inbox().manifest(batch, body, length, hex(digest))));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.EXAM_FEED, partners = true)
    @Operation(summary = "批次的状态。How a batch stands: what it waits for, or what became of it")
    public BatchStandingView batchStanding(@PathParam("batch") String batch) {
        return services.feed().inbox().standing(batch).map(BatchStandingView::of).orElseThrow(() -> new UnknownException("batch"));
    }

    @GET
    @Path("/rejects")
    @Produces(CSV)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.EXAM_FEED, partners = true)
    @Operation(summary = "被隔离的记录。The reject file of a batch: UTF-8 with BOM, values masked")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    public Response batchRejects(@PathParam("batch") String batch) throws IOException {
        byte[] rejects = services.feed().inbox().rejects(batch).orElseThrow(() -> new UnknownException("rejects"));
        return Response.ok(rejects, CSV + ";charset=UTF-8").header("Cache-Control", "no-store").build();
    }

    private static String hex(String digest) {
        if (digest == null) {
            return "";
        }
        Matcher matcher = DIGEST.matcher(digest.strip());
        if (!matcher.matches()) {
            throw ProblemException.of(400, "malformed-parameter", "Content-Digest 须为 sha-256=:base64:。",
                    "Content-Digest must be sha-256=:base64:.");
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(matcher.group(1)));
    }
}
