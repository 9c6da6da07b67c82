/** Tells authorised consumers what changed in the public register: feed, bulk files, webhooks, and the keys that sign them. */
@Export
@Version("1.0.0")
package org.xinglin.api.feed;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
