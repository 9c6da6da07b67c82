/** Knows the programs that call for an institution or a partner: who they are, what they may, what they called. */
@Export
@Version("1.0.0")
package org.xinglin.api.client;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
