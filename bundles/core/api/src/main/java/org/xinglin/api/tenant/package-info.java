/** Says which provinces are served here and whether each is ready. */
@Export
@Version("1.0.0")
package org.xinglin.api.tenant;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
