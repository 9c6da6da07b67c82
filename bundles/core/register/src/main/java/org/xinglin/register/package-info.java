/** Keeps a tenant's registers: authorities, institutions, and practice registrations as any date and any knowledge had them. */
package org.xinglin.register;
