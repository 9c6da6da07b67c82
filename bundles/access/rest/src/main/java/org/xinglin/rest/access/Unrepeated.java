package org.xinglin.rest.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the answer of a POST is not kept under an {@code Idempotency-Key}: it is a session or a token, which lie nowhere but
 * as digests, and another call has no other effect than another one.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unrepeated {
}
