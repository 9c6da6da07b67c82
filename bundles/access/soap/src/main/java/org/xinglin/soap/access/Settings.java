package org.xinglin.soap.access;

import org.apache.wss4j.common.crypto.Crypto;

/**
 * Is what the operator has decided.
 *
 * @param usernameTokens whether a client may show who it is by id and secret
 * @param signatures whether a client may show it by a signature with its certificate
 * @param plainHttpAnywhere whether credentials may come without TLS from other machines
 * @param trust the authorities whose certificates count; empty if signatures do not
 */
public record Settings(boolean usernameTokens, boolean signatures, boolean plainHttpAnywhere, Crypto trust) {
}
