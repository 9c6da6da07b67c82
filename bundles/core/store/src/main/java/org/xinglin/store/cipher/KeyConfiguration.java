package org.xinglin.store.cipher;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Names where the keys of the installation lie. */
@ObjectClassDefinition(name = "Xinglin keys")
@interface KeyConfiguration {

    @AttributeDefinition(description = "File with the field key: 64 hexadecimal characters, readable by its owner only. "
            + "Seals ID numbers at rest and makes the passwords of the tenants' database roles. If it is lost, so are they.")
    String fieldKeyFile();
}
