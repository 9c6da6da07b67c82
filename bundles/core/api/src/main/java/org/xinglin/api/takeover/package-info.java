/** Defines the take-over of a register that a province kept before. */
@Export
@Version("1.0.0")
package org.xinglin.api.takeover;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
