/** Defines what a business type is and the facts and effects it speaks in. */
@Export
@Version("1.0.0")
package org.xinglin.api.business;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
