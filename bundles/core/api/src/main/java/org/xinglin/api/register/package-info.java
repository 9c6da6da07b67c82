/** Gives access to a tenant's registers. */
@Export
@Version("1.0.0")
package org.xinglin.api.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
