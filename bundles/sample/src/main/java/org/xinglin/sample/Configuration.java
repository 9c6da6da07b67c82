package org.xinglin.sample;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configures the sample world; without this configuration nothing is written. */
@ObjectClassDefinition(id = "org.xinglin.sample", name = "Xinglin sample world")
@interface Configuration {

    @AttributeDefinition(description = "Folder for staff-accounts.csv and candidate.json, readable by its owner only")
    String directory();

    @AttributeDefinition(description = "Folder into which the exam centre's files are written; empty: feed below directory")
    String feedDirectory() default "";

    @AttributeDefinition(description = "Candidates in the exam centre's NMEC file; the TCM file has a fifth as many")
    int candidates() default 3000;

    @AttributeDefinition(description = "Doctors of the register that each sample province has kept before; 0 for none")
    int doctors() default 300;

    @AttributeDefinition(description = "Seed: the same one makes the same candidates")
    long seed() default 2025;

    @AttributeDefinition(description = "Share of bad records in the files, 0 to 1")
    double badShare() default 0.02;
}
