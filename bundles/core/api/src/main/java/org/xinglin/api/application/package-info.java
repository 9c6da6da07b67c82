/** Carries an application from submission to its end. */
@Export
@Version("1.0.0")
package org.xinglin.api.application;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
