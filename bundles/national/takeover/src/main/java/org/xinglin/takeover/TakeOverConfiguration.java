package org.xinglin.takeover;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Says where registers to be taken over are put. */
@ObjectClassDefinition(name = "Xinglin take-over")
@interface TakeOverConfiguration {

    /** The drop folder. */
    @AttributeDefinition(description = "Folder in which each register to be taken over has a folder of its own; what a request names"
            + " is looked for here and nowhere else; take-over in the installation's home if empty")
    String dropFolder() default "";
}
