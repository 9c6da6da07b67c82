package org.xinglin.api.account;

/** Names where a verification message goes (R-ACC-10). */
public enum Channel {
    /** By SMS. */
    MOBILE,
    /** By e-mail, if SMS cannot be received. */
    EMAIL
}
