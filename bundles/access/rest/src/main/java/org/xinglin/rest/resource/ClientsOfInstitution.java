package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.repeat.Paged;
import org.xinglin.rest.view.ClientBody;
import org.xinglin.rest.view.ClientCallView;
import org.xinglin.rest.view.ClientView;
import org.xinglin.rest.view.IssuedClientView;
import org.xinglin.rest.view.RotationBody;

/** Lets an institution's manager look after the programs that act for it (R-ACC-37). */
@Path("/tenants/{tenant}/institution/clients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clients")
public final class ClientsOfInstitution {

    private static final int LIMIT = 200;

    private final Services services;

    /** Makes the resource. */
    public ClientsOfInstitution(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.MANAGER)
    @Operation(summary = "本机构客户端。The own institution's clients, revoked ones last")
    public List<ClientView> clientsOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant) {
        return services.clients().desk().list(caller.staff()).stream().map(ClientView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "登记本机构客户端。Register a client; its secret is shown this once")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedClientView.class)))
    public Response registerClientOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, ClientBody given) {
        return created(IssuedClientView.of(Refusals.accepted(services.clients().desk().register(caller.staff(), given.wanted()))));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Operation(summary = "修改本机构客户端。Change name, scopes and limit; living tokens lose at once what is not granted any more")
    public ClientView changeClientOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            ClientBody given) {
        return ClientView.of(Refusals.accepted(services.clients().desk().change(caller.staff(), id, given.wanted())));
    }

    @POST
    @Path("/{id}/secrets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Limited(Limited.Kind.CREDENTIAL)
    @Operation(summary = "更换密钥。Issue a new secret; the old one counts until the overlap is over")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedClientView.class)))
    public Response rotateSecretOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            RotationBody given) {
        return created(IssuedClientView.of(Refusals.accepted(services.clients().desk().rotate(caller.staff(), id, given.overlap()))));
    }

    @POST
    @Path("/{id}/certificates")
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.MANAGER)
    @Operation(summary = "登记或更换证书。Add a certificate; those before it count until the overlap is over")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClientView.class)))
    public Response addCertificateOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            RotationBody given) {
        return created(ClientView.of(Refusals.accepted(services.clients().desk()
                .addCertificate(caller.staff(), id, given.certificate(), given.overlap()))));
    }

    @DELETE
    @Path("/{id}/keys/{key}")
    @Admits(Audience.MANAGER)
    @Operation(summary = "撤销一把密钥或一张证书。Revoke one key; all tokens of the client end")
    public ClientView revokeKeyOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            @PathParam("key") UUID key) {
        return ClientView.of(Refusals.accepted(services.clients().desk().revokeKey(caller.staff(), id, key)));
    }

    @DELETE
    @Path("/{id}")
    @Admits(Audience.MANAGER)
    @Operation(summary = "撤销客户端。Revoke a client for good with its keys and tokens")
    public ClientView revokeClientOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id) {
        return ClientView.of(Refusals.accepted(services.clients().desk().revoke(caller.staff(), id)));
    }

    @GET
    @Path("/{id}/calls")
    @Admits(Audience.MANAGER)
    @Paged(size = 200, parameter = "before", cursor = "position")
    @Operation(summary = "客户端调用记录。What a client called, newest first, 200 at most")
    public List<ClientCallView> callsOfClientOfInstitution(@Context Caller caller, @PathParam("tenant") TenantId tenant, @PathParam("id") UUID id,
            @Parameter(description = "上一页最后一条的序号；0为第一页。Position of the last one of the page before; 0 for the first page")
            @QueryParam("before") @DefaultValue("0") long before) {
        return services.clients().desk().calls(caller.staff(), id, before, LIMIT).stream().map(ClientCallView::of).toList();
    }

    private static Response created(Object what) {
        return Response.status(Response.Status.CREATED).entity(what).build();
    }
}
