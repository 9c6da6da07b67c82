/** Moves messages between tenants and the national end, once in effect. */
@Export
@Version("1.0.0")
package org.xinglin.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
