package org.xinglin.routes.publicfeed;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures how often is looked; PID {@code org.xinglin.routes.publicfeed}. */
@ObjectClassDefinition(name = "Xinglin routes of the public feed")
@interface Configuration {

    @AttributeDefinition(description = "Milliseconds between two looks at what changed in the public register")
    long pollMillis() default 1000;

    @AttributeDefinition(description = "Seconds between two looks whether bulk files are due")
    long bulkSeconds() default 60;

    @AttributeDefinition(description = "How many webhooks are called at once")
    int threads() default 8;

    @AttributeDefinition(description = "Milliseconds that a webhook's receiver has to accept the connection, and again to answer")
    int timeoutMillis() default 10000;

    @AttributeDefinition(description = "PEM file of authorities whose certificates webhooks' receivers may have, besides those that Java trusts")
    String trusted_authorities() default "";
}
