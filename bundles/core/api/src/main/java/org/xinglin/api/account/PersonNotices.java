package org.xinglin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Keeps what persons are told, nationally, for each to read at the own end; also who could not be reached otherwise (R-REG-54). */
@ProviderType
public interface PersonNotices {

    /**
     * Is one notice to a person.
     *
     * @param id grows as notices arrive
     * @param tenant who told it
     * @param kind name of its text, for example {@code application-approved}
     * @param arguments what the text is filled with; no ID number, no qualification code
     * @param readAt when the person first marked it as read
     */
    record PersonNotice(long id, TenantId tenant, String kind, Map<String, String> arguments, Instant at, Optional<Instant> readAt) {

        /** Takes a copy. */
        public PersonNotice {
            arguments = Map.copyOf(arguments);
        }
    }

    /**
     * Returns a person's notices, newest first.
     *
     * @param before id of the last one of the page before; empty for the first page
     */
    List<PersonNotice> of(PersonId person, boolean unreadOnly, OptionalLong before, int limit);

    /**
     * Marks a notice as read; one that is read stays as it is.
     *
     * @throws org.xinglin.api.UnknownException if the person has no such notice
     */
    void read(PersonId person, long id);
}
