/** Moves ledger entries to the public register. */
package org.xinglin.routes.disclosure;
