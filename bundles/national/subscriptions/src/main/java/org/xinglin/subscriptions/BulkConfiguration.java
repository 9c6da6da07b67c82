package org.xinglin.subscriptions;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures bulk files; PID {@code org.xinglin.subscriptions.bulk}. */
@ObjectClassDefinition(name = "Xinglin bulk files")
@interface BulkConfiguration {

    @AttributeDefinition(description = "Folder of the releases; by default public-register in the container's data folder. Containers "
            + "behind one balancer share one")
    String directory() default "";

    @AttributeDefinition(description = "Hour of the day, Asia/Shanghai, from which the day's delta is made")
    int hour() default 2;

    @AttributeDefinition(description = "Days between two snapshots")
    int snapshot_days() default 7;

    @AttributeDefinition(description = "How many snapshots are kept, with the deltas since the oldest of them")
    int snapshots_kept() default 2;
}
