/** Defines dated policies, their provisions and the judgement over a case. */
@Export
@Version("1.0.0")
package org.xinglin.api.policy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
