package org.xinglin.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States that calls of a resource method are counted per client address. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Limited {

    /** What is counted together. */
    enum Kind {
        /** Public look-ups (R-PUB-11). */
        LOOKUP,
        /** Public look-ups that come without a proof of work (R-PUB-11). */
        UNPROVEN,
        /** What costs a password hash or sends a message. */
        CREDENTIAL
    }

    /** Returns what it counts as. */
    Kind value();
}
