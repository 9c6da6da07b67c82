package org.xinglin.rest.repeat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States that a resource method returns a list page by page: a full page has a {@code Link} to the next one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Paged {

    /** Returns how many a full page has. */
    int size();

    /** Returns the query parameter that takes the cursor. */
    String parameter() default "after";

    /** Returns the member of the last one that is the cursor. */
    String cursor() default "id";
}
