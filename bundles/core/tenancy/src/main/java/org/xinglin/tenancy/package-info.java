/** Makes tenants of the files {@code etc/org.xinglin.tenant-<code>.cfg} and says whether each is ready. */
package org.xinglin.tenancy;
