/** Takes over the register that a province kept before: files become opening entries of the ledger. */
package org.xinglin.takeover;
