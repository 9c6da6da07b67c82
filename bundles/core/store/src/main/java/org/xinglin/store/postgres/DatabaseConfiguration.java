package org.xinglin.store.postgres;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Names the default database of the container and how it is used. */
@ObjectClassDefinition(name = "Xinglin database")
@interface DatabaseConfiguration {

    @AttributeDefinition(description = "JDBC URL of the database that tenants with 'embedded' use; made if it is not there")
    String url() default "jdbc:postgresql://127.0.0.1:5432/xinglin";

    @AttributeDefinition(description = "Role that may create databases, roles and schemas; used for that only")
    String adminUser() default "postgres";

    @AttributeDefinition(description = "File that holds the admin's password, readable by its owner only")
    String adminPasswordFile() default "";

    @AttributeDefinition(description = "The admin's password itself, if there is no file")
    String adminPassword() default "";

    @AttributeDefinition(description = "Most connections that one tenant holds")
    int maximumPoolSize() default 8;

    @AttributeDefinition(description = "How long work waits for a connection before the tenant counts as unavailable, in milliseconds")
    int connectionTimeoutMillis() default 5000;

    @AttributeDefinition(description = "How long an unused connection is kept, in seconds; an idle tenant holds none")
    int idleSeconds() default 60;

    @AttributeDefinition(description = "How long the inbox remembers received messages, in days")
    int inboxDays() default 90;
}
