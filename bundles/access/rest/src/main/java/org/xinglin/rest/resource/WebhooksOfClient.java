package org.xinglin.rest.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.rest.Services;
import org.xinglin.rest.access.Admits;
import org.xinglin.rest.access.Audience;
import org.xinglin.rest.access.Caller;
import org.xinglin.rest.access.ForClients;
import org.xinglin.rest.problem.ProblemException;
import org.xinglin.rest.problem.Refusals;
import org.xinglin.rest.view.WebhookBody;
import org.xinglin.rest.view.WebhookCountView;
import org.xinglin.rest.view.WebhookDeliveryView;
import org.xinglin.rest.view.WebhookView;

/** Lets a client be told of changes; for another client its subscriptions do not exist. */
@Path("/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "webhooks")
public final class WebhooksOfClient {

    private static final int PAGE = 100;

    private final Services services;

    /** Makes the resource. */
    public WebhooksOfClient(Services services) {
        this.services = services;
    }

    @GET
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "本客户端的订阅。The client's own subscriptions, oldest first")
    public List<WebhookView> webhooks(@Context Caller caller) {
        return webhooks().list(client(caller)).stream().map(WebhookView::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "订阅。Be told when a doctor's public record changes",
            description = "Messages are POSTed as Standard Webhooks 1.0 describes them: webhook-id, webhook-timestamp, webhook-signature "
                    + "(HMAC-SHA256 with the secret that is shown this once). Refuse what is older than five minutes and ids that you know.")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WebhookView.class)))
    public Response subscribeWebhook(@Context Caller caller, WebhookBody given) {
        return Response.status(Response.Status.CREATED)
                .entity(WebhookView.of(Refusals.accepted(webhooks().subscribe(client(caller), given.wanted())))).build();
    }

    @GET
    @Path("/{id}")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "一项订阅。A subscription")
    public WebhookView webhook(@Context Caller caller, @PathParam("id") UUID id) {
        return WebhookView.of(webhooks().find(client(caller), id));
    }

    @DELETE
    @Path("/{id}")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "取消订阅。End a subscription; what waits for it is not delivered")
    @ApiResponse(responseCode = "204")
    public Response endWebhook(@Context Caller caller, @PathParam("id") UUID id) {
        webhooks().end(client(caller), id);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/secrets")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "更换签名密钥。A new secret; for a day messages carry signatures of both")
    public WebhookView rotateWebhookSecret(@Context Caller caller, @PathParam("id") UUID id) {
        return WebhookView.of(Refusals.accepted(webhooks().rotate(client(caller), id)));
    }

    @POST
    @Path("/{id}/resumption")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "恢复被停用的订阅。Make a disabled subscription active again; catch up by the feed, or redeliver what is dead")
    public WebhookView resumeWebhook(@Context Caller caller, @PathParam("id") UUID id) {
        return WebhookView.of(webhooks().resume(client(caller), id));
    }

    @GET
    @Path("/{id}/deliveries")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "投递记录；state=DEAD 为未能送达的。Deliveries, newest first, 100 a page; those of state DEAD are the dead-letter list")
    public List<WebhookDeliveryView> webhookDeliveries(@Context Caller caller, @PathParam("id") UUID id,
            @QueryParam("state") Webhooks.State state,
            @Parameter(description = "上页最后一条的 position。Position of the last one of the page before")
            @QueryParam("before") @DefaultValue("0") long before) {
        return webhooks().deliveries(client(caller), id, Optional.ofNullable(state), before, PAGE).stream().map(WebhookDeliveryView::of)
                .toList();
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redelivery")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "重新投递一条。Try a dead or delivered one again, at once")
    public WebhookDeliveryView redeliverWebhook(@Context Caller caller, @PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return WebhookDeliveryView.of(webhooks().redeliver(client(caller), id, delivery));
    }

    @POST
    @Path("/{id}/redelivery")
    @Admits(Audience.NATIONAL)
    @ForClients(value = ClientScope.WEBHOOKS, partners = true)
    @Operation(summary = "重新投递全部未能送达的。Try all dead ones again")
    public WebhookCountView redeliverDeadWebhooks(@Context Caller caller, @PathParam("id") UUID id) {
        return new WebhookCountView(webhooks().redeliverDead(client(caller), id));
    }

    private Webhooks webhooks() {
        return services.feed().webhooks();
    }

    private static Client client(Caller caller) {
        if (caller instanceof Caller.Machine machine) {
            return machine.client();
        }
        throw ProblemException.of(403, "not-permitted", "订阅属于客户端，请使用客户端令牌。", "Subscriptions are clients': come with a client's token.");
    }
}
