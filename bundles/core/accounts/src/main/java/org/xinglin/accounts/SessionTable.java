package org.xinglin.accounts;

import java.time.Instant;
import java.util.UUID;

/** Is what the two tables of sessions have in common. */
interface SessionTable {

    int begin(SessionRow row);

    SessionRow session(byte[] digest);

    int touch(byte[] digest, Instant idleAt);

    int end(byte[] digest);

    int endAll(UUID account);

    int endOthers(UUID account, byte[] digest);

    int sweep(Instant now);
}
