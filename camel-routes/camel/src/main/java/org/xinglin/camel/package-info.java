/** The Camel context of a route bundle: started with its routes, closed with its component. */
@Export
@Version("1.0.0")
package org.xinglin.camel;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
