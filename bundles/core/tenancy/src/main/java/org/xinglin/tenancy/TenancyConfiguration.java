package org.xinglin.tenancy;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Says which rooms a tenant must have before it serves. */
@ObjectClassDefinition(name = "Xinglin tenancy")
@interface TenancyConfiguration {

    @AttributeDefinition(description = "Rooms without which a province does not serve")
    String[] provinceRooms() default {"exchange", "register", "applications", "accounts", "clients"};

    @AttributeDefinition(description = "Rooms without which the national end does not serve")
    String[] nationalRooms() default {"exchange", "qualifications", "ledger", "disclosure", "accounts", "clients"};
}
