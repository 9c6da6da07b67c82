/** Defines what an approved application changes in the registers. */
@Export
@Version("1.0.0")
package org.xinglin.api.effect;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
