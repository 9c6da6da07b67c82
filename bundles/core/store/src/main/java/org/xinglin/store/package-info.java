/** Keeps each tenant's data in PostgreSQL: a pool and a login role per tenant, transactions, migrations, outbox, inbox, sealed fields. */
@Export
@Version("1.0.0")
package org.xinglin.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
