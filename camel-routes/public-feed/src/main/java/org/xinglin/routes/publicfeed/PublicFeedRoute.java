package org.xinglin.routes.publicfeed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.feed.BulkFiles;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.WebhookWork;
import org.xinglin.camel.RouteContext;

/** Runs the routes of the public feed while there is one. */
@Component(name = "org.xinglin.routes.publicfeed", service = {}, immediate = true)
@Designate(ocd = Configuration.class)
public final class PublicFeedRoute {

    private final ExecutorService callers;
    private final HttpsPost post;
    private final RouteContext camel;

    /** Starts looking. @throws IllegalArgumentException if the file of trusted authorities holds none */
    @Activate
    public PublicFeedRoute(@Reference ChangeFeed feed, @Reference BulkFiles bulk, @Reference WebhookWork webhooks,
            Configuration configuration) throws IOException, GeneralSecurityException {
        SSLSocketFactory trusted = TrustedAuthorities.with(configuration.trusted_authorities());
        callers = Executors.newFixedThreadPool(Math.max(1, configuration.threads()), work -> {
            Thread thread = new Thread(work, "xinglin-webhook");
            thread.setDaemon(true);
            return thread;
        });
        post = new HttpsPost(configuration.timeoutMillis(), trusted);
        Caller caller = new Caller(webhooks, post, callers);
        camel = RouteContext.start("public-feed", PublicFeedRoute.class, new PublicFeedRoutes(configuration),
                Map.of("feed", feed, "bulk", bulk, "webhooks", webhooks, "caller", caller));
    }

    /** Lets what is under way end, for a while, and stops. Calls cut off are made again when their lease ends. */
    @Deactivate
    public void close() {
        camel.close();
        callers.shutdownNow();
        post.close();
    }
}
