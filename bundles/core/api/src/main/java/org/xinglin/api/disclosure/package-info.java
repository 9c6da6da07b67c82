/** Answers what the public may see. */
@Export
@Version("1.0.0")
package org.xinglin.api.disclosure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
