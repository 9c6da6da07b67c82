/** Guards the entrance: what may come in at all, who calls, what that client may. */
package org.xinglin.soap.access;
