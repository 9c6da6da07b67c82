package org.xinglin.clients;

import java.util.UUID;

/** Reads and writes which messages came. */
interface SeenMapper {

    /** Returns 0 if it came before. */
    int insert(UUID client, byte[] digest);

    int sweep(long seconds);
}
