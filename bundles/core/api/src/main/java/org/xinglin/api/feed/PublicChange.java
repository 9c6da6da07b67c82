package org.xinglin.api.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.PublicDoctor;

/**
 * Is one change of the public register. Nothing of it but {@link #institutions} says more than the public may see (R-PUB-01, R-PUB-20).
 *
 * @param position in the feed: every change has one more than the one before
 * @param record names the public record for ever; no other room knows this id
 * @param province whose register the record is in
 * @param at when it became a part of the feed
 * @param practiceCode of the doctor (R-PUB-04)
 * @param doctor the nine items as they are from now on; empty if the record is withdrawn, of which no reason is told (R-PUB-10)
 * @param institutions ids of those in which the doctor was or is now, to choose by; never given out
 */
public record PublicChange(long position, Kind kind, UUID record, TenantId province, Instant at, String practiceCode,
        Optional<PublicDoctor> doctor, Set<UUID> institutions) {

    /** Lists what can happen to a public record. */
    public enum Kind {
        /** A record is public that was not. */
        SHOWN,
        /** A public record has other items. */
        CHANGED,
        /** A record is public no more (R-PUB-07). */
        WITHDRAWN
    }

    /** Takes a copy; a withdrawn record has no items, any other has. */
    public PublicChange {
        institutions = Set.copyOf(institutions);
        if ((kind == Kind.WITHDRAWN) == doctor.isPresent()) {
            throw new IllegalArgumentException("what is withdrawn has no items, everything else has");
        }
    }
}
