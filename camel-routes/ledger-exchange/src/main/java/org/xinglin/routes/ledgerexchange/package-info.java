/** Moves messages between the provinces and the national ledger. */
package org.xinglin.routes.ledgerexchange;
