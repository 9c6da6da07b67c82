/** Gives access to the national register of qualifications and to the feed that fills it. */
@Export
@Version("1.0.0")
package org.xinglin.api.qualification;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
