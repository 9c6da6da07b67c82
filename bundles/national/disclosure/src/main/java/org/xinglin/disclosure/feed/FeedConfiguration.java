package org.xinglin.disclosure.feed;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures the feed; PID {@code org.xinglin.disclosure.feed}. */
@ObjectClassDefinition(name = "Xinglin change feed")
@interface FeedConfiguration {

    @AttributeDefinition(description = "Days for which changes are kept; who comes later begins from a snapshot")
    int keepDays() default 400;
}
