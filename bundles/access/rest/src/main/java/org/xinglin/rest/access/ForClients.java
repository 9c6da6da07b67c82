package org.xinglin.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.xinglin.api.client.ClientScope;

/**
 * States which scope lets a client call a resource method, beside those whom {@link Admits} names. A method without it is closed to
 * clients. A client comes as {@link Caller.Machine} and acts for its institution as a reviewer would.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForClients {

    /** Returns the scope. */
    ClientScope value();

    /** Says whether clients without an institution may call it too: those of partners and of the exam centre. */
    boolean partners() default false;
}
