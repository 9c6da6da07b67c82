/**
 * Knows the national codes and numbers of the field: identity, divisions, institutions, qualifications, scopes and working
 * days. Pure: no I/O but its own resources, no clock.
 */
@Export
@Version("1.0.0")
package org.xinglin.standards;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
