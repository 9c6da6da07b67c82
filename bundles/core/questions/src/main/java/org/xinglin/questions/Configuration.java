package org.xinglin.questions;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures questions; PID {@code org.xinglin.questions}. */
@ObjectClassDefinition(name = "Xinglin questions")
@interface Configuration {

    @AttributeDefinition(description = "Questions and follow-ups of a doctor or an institution a day and province")
    int asked_perDay() default 10;
}
