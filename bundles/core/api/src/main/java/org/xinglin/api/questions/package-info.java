/** Lets doctors and institutions ask a province's commission, and the commission answer and publish what many ask. */
@Export
@Version("1.0.0")
package org.xinglin.api.questions;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
