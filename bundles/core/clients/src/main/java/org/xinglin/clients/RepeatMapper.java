package org.xinglin.clients;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Reads and writes calls under keys. */
interface RepeatMapper {

    /** A call under a key; the answer is null until there is one. */
    record RepeatRow(String operation, byte[] body, byte[] answer) {
    }

    /** Takes the key, or takes it over: from the same call whose lease has ended, or from any that is forgotten. */
    int take(String caller, byte[] key, String operation, byte[] body, UUID ticket, Instant now, Instant heldUntil, Instant forgotten);

    RepeatRow find(String caller, byte[] key);

    int answer(String caller, byte[] key, UUID ticket, byte[] answer);

    /** Lets calls that go on keep their keys; those that were taken over meanwhile have another ticket. */
    int prolong(Collection<UUID> tickets, Instant heldUntil);

    int giveBack(String caller, byte[] key, UUID ticket);

    int sweep(Instant forgotten);
}
