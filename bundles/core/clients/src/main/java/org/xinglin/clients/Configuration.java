package org.xinglin.clients;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures clients; PID {@code org.xinglin.clients}. */
@ObjectClassDefinition(name = "Xinglin clients")
@interface Configuration {

    @AttributeDefinition(description = "Minutes for which a token counts")
    int token_minutes() default 10;

    @AttributeDefinition(description = "Calls a minute of a client that has no limit of its own; 0 for no limit")
    int calls_perMinute() default 600;

    @AttributeDefinition(description = "Days for which calls stay on record")
    int calls_days() default 200;
}
