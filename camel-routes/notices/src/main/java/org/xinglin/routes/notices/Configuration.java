package org.xinglin.routes.notices;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures where notices go; PID {@code org.xinglin.routes.notices}. */
@ObjectClassDefinition(name = "Xinglin notices")
@interface Configuration {

    @AttributeDefinition(description = "Folder of the local outbox; by default notices in the container's data folder")
    String directory() default "";

    @AttributeDefinition(description = "How many notices the local outbox keeps; the oldest go first")
    int keep() default 1000;

    @AttributeDefinition(description = "Camel endpoint that sends SMS, for example https://gateway.example/sms; "
            + "it gets a form with the fields to and text. Empty: the local outbox only")
    String mobile_uri() default "";

    @AttributeDefinition(description = "Camel endpoint that sends e-mail, for example smtps://host?username=…; "
            + "it gets the text with the headers To and Subject. Empty: the local outbox only")
    String email_uri() default "";

    @AttributeDefinition(description = "Seconds after which waiting notices are looked for even if nothing woke the route")
    int look_seconds() default 5;
}
