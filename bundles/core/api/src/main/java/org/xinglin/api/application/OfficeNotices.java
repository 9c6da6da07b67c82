package org.xinglin.api.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Keeps what an institution or an authority is told, in its own tenant, for its staff to read (R-REG-54). */
@ProviderType
public interface OfficeNotices {

    /**
     * Is one notice to an office.
     *
     * @param id grows with time
     * @param kind name of its text, for example {@code office-application-submitted}
     * @param arguments what the text is filled with; no ID number, no qualification code
     * @param readAt when somebody of the office first marked it as read
     */
    record OfficeNotice(long id, String kind, Map<String, String> arguments, Instant at, Optional<Instant> readAt) {

        /** Takes a copy. */
        public OfficeNotice {
            arguments = Map.copyOf(arguments);
        }
    }

    /**
     * Returns an office's notices, newest first.
     *
     * @param before id of the last one of the page before; empty for the first page
     */
    List<OfficeNotice> of(TenantId tenant, UUID office, boolean unreadOnly, OptionalLong before, int limit);

    /** Counts an office's notices that nobody has read, up to a limit. */
    int unread(TenantId tenant, UUID office, int most);

    /**
     * Marks a notice as read; one that is read stays as it is.
     *
     * @throws org.xinglin.api.UnknownException if the office has no such notice
     */
    void read(TenantId tenant, long id, Actor reader);
}
