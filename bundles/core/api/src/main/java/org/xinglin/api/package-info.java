/** Holds the words that every room uses: identifiers, bilingual texts, findings, outcomes and the time zone. */
@Export
@Version("1.0.0")
package org.xinglin.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
