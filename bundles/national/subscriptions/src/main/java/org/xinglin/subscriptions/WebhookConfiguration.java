package org.xinglin.subscriptions;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures webhooks; PID {@code org.xinglin.subscriptions.webhooks}. */
@ObjectClassDefinition(name = "Xinglin webhooks")
@interface WebhookConfiguration {

    @AttributeDefinition(description = "Whether http is allowed besides https")
    boolean allow_http() default false;

    @AttributeDefinition(description = "Whether addresses that are not public may be called: loopback, private and link-local networks")
    boolean allow_private() default false;

    @AttributeDefinition(description = "What stands before addresses of public records in messages, for example https://xinglin.example")
    String public_address() default "";

    @AttributeDefinition(description = "Hours after which a subscription that has taken nothing is disabled")
    int disable_afterHours() default 72;

    @AttributeDefinition(description = "Days for which deliveries that have ended can be looked at and redelivered")
    int keepDays() default 30;
}
