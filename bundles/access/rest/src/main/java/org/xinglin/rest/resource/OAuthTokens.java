package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import org.xinglin.api.Outcome;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Credentials;
import org.xinglin.rest.access.Limited;
import org.xinglin.rest.access.Machines;
import org.xinglin.rest.access.Unrepeated;
import org.xinglin.rest.view.TokenErrorView;
import org.xinglin.rest.view.TokenRequestBody;
import org.xinglin.rest.view.TokenView;

/** Gives clients their tokens: OAuth 2.0 client credentials (RFC 6749 §4.4), by secret or by certificate (RFC 8705). */
@Path("/oauth/token")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clients")
public final class OAuthTokens {

    private static final int MOST_CHARACTERS = 2000;

    private final Services services;

    /** Makes the resource. */
    public OAuthTokens(Services services) {
        this.services = services;
    }

    private record Presented(String clientId, Optional<String> secret) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Admits(Audience.PUBLIC)
    @Limited(Limited.Kind.CREDENTIAL)
    @Unrepeated
    @Operation(summary = "客户端令牌。A token for a client (OAuth 2.0 client credentials)",
            description = "Client and secret come by HTTP Basic or in the form, or the certificate of the connection with client_id in the "
                    + "form. Errors are those of RFC 6749 §5.2, not problem documents.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED,
            schema = @Schema(implementation = TokenRequestBody.class)))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TokenView.class)))
    @ApiResponse(responseCode = "400", content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    @ApiResponse(responseCode = "401", content = @Content(schema = @Schema(implementation = TokenErrorView.class)))
    public Response issueToken(@Context HttpServletRequest request, MultivaluedMap<String, String> form) {
        if (form.values().stream().anyMatch(values -> values.size() > 1 || values.get(0).length() > MOST_CHARACTERS)) {
            return error(400, "invalid_request", "a parameter is given twice or too long");
        }
        if (form.getFirst("grant_type") == null) {
            return error(400, "invalid_request", "grant_type is missing");
        }
        if (!"client_credentials".equals(form.getFirst("grant_type"))) {
            return error(400, "unsupported_grant_type", "only client_credentials");
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<Presented> presented = header == null ? inForm(form) : basic(header);
        if (header != null && form.getFirst("client_secret") != null) {
            return error(400, "invalid_request", "credentials come by Basic or in the form, not by both");
        }
        Optional<Client> client = presented.flatMap(it -> client(it, request));
        if (client.isEmpty()) {
            return error(401, "invalid_client", "client or key unknown, expired or revoked");
        }
        return answer(client.get(), form.getFirst("scope"));
    }

    private Response answer(Client client, String scope) {
        Set<ClientScope> wanted = EnumSet.noneOf(ClientScope.class);
        for (String word : scope == null ? List.<String>of() : List.of(scope.strip().split(" +"))) {
            Optional<ClientScope> known = ClientScope.ofWord(word);
            if (known.isEmpty() && !word.isEmpty()) {
                return refused(client);
            }
            known.ifPresent(wanted::add);
        }
        Outcome<Clients.Token> issued = services.clients().clients().issue(client, wanted);
        if (!(issued instanceof Outcome.Accepted<Clients.Token> accepted)) {
            return refused(client);
        }
        Clients.Token token = accepted.value();
        services.clients().calls().record(client, "issueToken", "ok");
        long seconds = Duration.between(services.clock().instant(), token.expiresAt()).toSeconds();
        String granted = token.scopes().stream().sorted().map(ClientScope::word).collect(Collectors.joining(" "));
        return Response.ok(new TokenView(Credentials.ofClient(token.token()), "Bearer", Math.max(0, seconds), granted))
                .header("Pragma", "no-cache").build();
    }

    private Response refused(Client client) {
        services.clients().calls().record(client, "issueToken", "invalid_scope");
        return error(400, "invalid_scope", "a scope is unknown or was not granted to this client");
    }

    private Optional<Client> client(Presented presented, HttpServletRequest request) {
        Clients clients = services.clients().clients();
        return presented.secret().isPresent() ? clients.authenticate(presented.clientId(), presented.secret().get())
                : Machines.fingerprint(request).flatMap(print -> clients.byCertificate(presented.clientId(), print));
    }

    private static Optional<Presented> inForm(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("client_id"))
                .map(id -> new Presented(id, Optional.ofNullable(form.getFirst("client_secret"))));
    }

    /** Reads RFC 6749 §2.3.1: both parts are form-encoded before they become Basic. */
    private static Optional<Presented> basic(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6) || header.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getDecoder().decode(header.substring(6).trim()), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(new Presented(decoded(text.substring(0, colon)),
                    Optional.of(decoded(text.substring(colon + 1)))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private static Response error(int status, String code, String what) {
        Response.ResponseBuilder answer = Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity(new TokenErrorView(code, what)).header("Pragma", "no-cache");
        return status == 401 ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"xinglin\"").build() : answer.build();
    }
}
