package org.xinglin.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States that a resource method takes a file: its body may be as large as files of its kind, and comes as a stream. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Upload {

    /** Lists what is taken. */
    enum Kind {
        /** An attachment: as large as the installation allows attachments to be. */
        ATTACHMENT,
        /** A file of the exam centre: whoever takes it bounds it. */
        BATCH
    }

    /** Returns what it takes. */
    Kind value() default Kind.ATTACHMENT;
}
