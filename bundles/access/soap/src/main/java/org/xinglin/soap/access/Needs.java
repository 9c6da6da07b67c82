package org.xinglin.soap.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.xinglin.api.client.ClientScope;

/** States which scope a client needs for an operation. An operation that says nothing is closed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Returns the scope. */
    ClientScope value();
}
