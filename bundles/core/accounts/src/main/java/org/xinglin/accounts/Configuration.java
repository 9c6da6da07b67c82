package org.xinglin.accounts;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures accounts and sessions; PID {@code org.xinglin.accounts}. */
@ObjectClassDefinition(name = "Xinglin accounts")
@interface Configuration {

    @AttributeDefinition(description = "Minutes without a request after which a session ends")
    int session_idleMinutes() default 30;

    @AttributeDefinition(description = "Hours after which a session ends in any case")
    int session_maxHours() default 12;

    @AttributeDefinition(description = "Days for which an activation code may be used (R-ACC-20)")
    int activationCode_days() default 90;

    @AttributeDefinition(description = "Memory of one password hash (Argon2id), in KiB")
    int password_memoryKiB() default 19_456;

    @AttributeDefinition(description = "Passes over the memory")
    int password_passes() default 2;

    @AttributeDefinition(description = "How many passwords are hashed at once; the others wait, at most 5 s")
    int password_concurrent() default 2;
}
