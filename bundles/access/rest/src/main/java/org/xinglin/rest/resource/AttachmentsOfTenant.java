package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.client.ClientScope;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.access.Upload;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.AttachmentView;

/**
 * Takes photos and documents for applications (R-REG-63, R-REG-234) and shows them to those whom an application that carries them
 * concerns (R-PUB-20, R-PUB-22). For all others they do not exist.
 */
@Path("/tenants/{tenant}/attachments")
@Tag(name = "attachments")
public final class AttachmentsOfTenant {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String PDF = "application/pdf";
    /** Uploads that are in memory at once, each with its sealed copy. */
    private static final int AT_ONCE = 6;
    private static final int PATIENCE_SECONDS = 10;

    private final Services services;
    private final Semaphore room = new Semaphore(AT_ONCE);

    /** Makes the resource. */
    public AttachmentsOfTenant(Services services) {
        this.services = services;
    }

    @POST
    @Consumes({JPEG, PNG, PDF})
    @Produces(MediaType.APPLICATION_JSON)
    @Upload
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.SUBMIT_APPLICATIONS)
    @Operation(summary = "上传照片或材料。Upload a photo or a document",
            description = "The file itself is the body. A photo is 354×472 pixels, jpg or png, 80 KB at most, before white (R-REG-234, "
                    + "R-REG-63); a document is a pdf, jpg or png. The same file again is the same attachment. What no application "
                    + "carries goes after 30 days.")
    @ApiResponse(responseCode = "201", headers = @Header(name = "Location", description = "Address of the attachment",
            schema = @Schema(type = "string", format = "uri-reference")),
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    public Response uploadAttachment(@Context Caller caller, @PathParam("tenant") TenantId tenant,
            @Parameter(required = true, description = "PHOTO 照片；DOCUMENT 材料") @QueryParam("kind") Attachment.Kind kind,
            @RequestBody(required = true, content = {
                @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary"))}) InputStream body)
            throws IOException, InterruptedException {
        if (kind == null) {
            throw ProblemException.of(400, "malformed-parameter", "须在地址中指明 kind：PHOTO 或 DOCUMENT。",
                    "The address must say which kind: PHOTO or DOCUMENT.");
        }
        if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw ProblemException.later(503, "unavailable", "正在上传的文件过多，请稍后再试。",
                    "Too many files are being uploaded; try again soon.", PATIENCE_SECONDS);
        }
        Attachment kept;
        try {
            kept = Refusals.accepted(upload(caller, tenant, kind, body.readAllBytes()));
        } finally {
            room.release();
        }
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/tenants/" + tenant.code() + "/attachments/" + kept.id())
                .entity(AttachmentView.of(kept)).build();
    }

    @GET
    @Path("/{id}")
    @Produces({JPEG, PNG, PDF})
    @Admits({Audience.APPLICANT, Audience.INSTITUTION, Audience.AUTHORITY})
    @ForClients(ClientScope.READ_APPLICATIONS)
    @Operation(summary = "附件内容。The file: for its owner, and for the offices that have an application carrying it in hand")
    @ApiResponse(responseCode = "200", content = {
        @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary"))})
    public Response attachment(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        Attachment found = services.attachments().find(tenant, id).filter(it -> owns(caller, it) || concerned(caller, tenant, id))
                .orElseThrow(() -> new UnknownException("attachment " + id));
        byte[] content = services.attachments().content(tenant, id);
        String extension = found.mediaType().substring(found.mediaType().indexOf('/') + 1);
        return Response.ok(content, found.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, (found.mediaType().equals(PDF) ? "attachment" : "inline")
                        + "; filename=\"" + id + "." + extension + "\"")
                .build();
    }

    private Outcome<Attachment> upload(Caller caller, TenantId tenant, Attachment.Kind kind, byte[] content) {
        return caller instanceof Caller.Doctor doctor
                ? services.attachments().upload(tenant, kind, content, doctor.person())
                : services.attachments().upload(tenant, kind, content, caller.staff().actor());
    }

    private static boolean owns(Caller caller, Attachment attachment) {
        return caller instanceof Caller.Doctor doctor
                ? attachment.person().equals(Optional.of(doctor.person()))
                : attachment.uploadedBy().filter(by -> by.office().equals(caller.staff().office())).isPresent();
    }

    private boolean concerned(Caller caller, TenantId tenant, UUID id) {
        return services.attachments().carriedBy(tenant, id).stream()
                .flatMap(application -> services.applications().find(tenant, application).stream()).anyMatch(caller::concerns);
    }
}
