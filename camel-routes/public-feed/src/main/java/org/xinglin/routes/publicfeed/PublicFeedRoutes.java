package org.xinglin.routes.publicfeed;

import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;

/** Looks at intervals; each route goes on by itself whatever the others do. */
final class PublicFeedRoutes extends RouteBuilder {

    private static final String LOG = "org.xinglin.routes.publicfeed";

    private final Configuration configuration;

    PublicFeedRoutes(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void configure() {
        onException(UnavailableException.class, UnknownException.class).handled(true)
                .log(LoggingLevel.DEBUG, LOG, "${routeId} waits: ${exception.message}").delay(configuration.pollMillis());
        onException(Exception.class).handled(true)
                .log(LoggingLevel.ERROR, LOG, "${routeId} does not go on now: ${exception.class.simpleName} ${exception.message}")
                .delay(Math.max(configuration.pollMillis(), 1000) * 10);
        every("advance", configuration.pollMillis()).routeId("public-feed.change.advance").to("bean:feed?method=advance");
        every("bulk", configuration.bulkSeconds() * 1000).routeId("public-feed.bulk.make").to("bean:bulk?method=make");
        every("dispatch", configuration.pollMillis()).routeId("public-feed.webhook.dispatch").to("bean:webhooks?method=dispatch");
        every("call", configuration.pollMillis()).routeId("public-feed.webhook.call").to("bean:caller?method=callDue");
    }

    private RouteDefinition every(String what, long millis) {
        return from("timer:public-feed-" + what + "?delay=0&fixedRate=false&period=" + millis);
    }
}
