package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.BulkFiles;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.view.ReleaseView;

/** Hands the public register over as files to partners that are authorised for it; downloads can be taken up again. */
@javax.ws.rs.Path("/public-register/releases")
@Tag(name = "public-feed")
public final class BulkOfRegister {

    private static final String GZIP = "application/gzip";

    private final Services services;

    /** Makes the resource. */
    public BulkOfRegister(Services services) {
        this.services = services;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.BULK, partners = true)
    @Operation(summary = "快照和每日增量。Snapshots and daily deltas, newest first")
    public List<ReleaseView> releases() {
        return services.feed().bulk().releases().stream().map(ReleaseView::of).toList();
    }

    @GET
    @javax.ws.rs.Path("/{release}")
    @Produces(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.BULK, partners = true)
    @Operation(summary = "签名清单。The signed manifest of a release, byte for byte",
            description = "Xinglin-Signature is base64 of Ed25519 over exactly the bytes of the body.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReleaseView.class)), headers = {
                @Header(name = Signed.SIGNATURE, description = "base64, Ed25519", schema = @Schema(type = "string")),
                @Header(name = Signed.KEY_ID, description = "密钥编号。Which key", schema = @Schema(type = "string"))})
    public Response releaseManifest(@PathParam("release") String release) {
        return Signed.response(services.feed().bulk().manifest(release).orElseThrow(() -> new UnknownException("release")));
    }

    @GET
    @javax.ws.rs.Path("/{release}/files/{file}")
    @Produces(GZIP)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.BULK, partners = true)
    @Operation(summary = "一个文件。A file of a release: lines of JSON, compressed; a Range is answered, If-Range with its ETag is kept to")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = GZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "206", content = @Content(mediaType = GZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "416")
    public Response releaseFile(@PathParam("release") String release, @PathParam("file") String file,
            @Parameter(description = "bytes=from-, bytes=from-to, bytes=-last") @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange) throws IOException {
        BulkFiles bulk = services.feed().bulk();
        Path path = bulk.file(release, file).orElseThrow(() -> new UnknownException("file"));
        String tag = "\"" + bulk.release(release).stream().flatMap(it -> it.parts().stream()).filter(part -> part.file().equals(file))
                .map(BulkFiles.Part::sha256).findFirst().orElseThrow(() -> new UnknownException("file")) + "\"";
        long size = Files.size(path);
        if (range == null || ifRange != null && !ifRange.equals(tag) || !ByteRange.isOne(range)) {
            return answer(200, path, new ByteRange(0, size - 1), tag).build();
        }
        Optional<ByteRange> wanted = ByteRange.of(range, size);
        if (wanted.isEmpty()) {
            return Response.status(416).header("Content-Range", "bytes */" + size).build();
        }
        return answer(206, path, wanted.get(), tag).header("Content-Range", wanted.get().of(size)).build();
    }

    private static Response.ResponseBuilder answer(int status, Path path, ByteRange range, String tag) {
        StreamingOutput content = out -> range.copy(path, out);
        return Response.status(status).entity(content).type(GZIP)
                .header("ETag", tag).header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + path.getFileName() + "\"");
    }
}
