package org.xinglin.rest.repeat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States, beside {@link Deprecated}, since when a resource method is deprecated and from which day it may be gone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sunset {

    /** Returns the day since which it is deprecated, ISO 8601. */
    String deprecated();

    /** Returns the day from which it may be gone, ISO 8601; a year after the other at least. */
    String gone();

    /** Returns the operation to use instead, by its id. */
    String instead();
}
