package org.xinglin.ledger;

/** Is an entry as a seal sees it. */
record SealedHash(long position, String hash) {
}
