/** Defines the national commit point and its projections. */
@Export
@Version("1.0.0")
package org.xinglin.api.ledger;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
