/** Gives access to the accounts and sessions of doctors and of staff. */
@Export
@Version("1.0.0")
package org.xinglin.api.account;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
