/** Commits approved applications nationally, once each, and keeps what was committed. */
package org.xinglin.ledger;
