package org.xinglin.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;

/**
 * Finds registrations that departed so long ago that they are to be cancelled, since the person practises nowhere
 * (备案满2年且未继续执业的予以注销, R-REG-174). What it finds are proposals: a commission cancels them one by one with the business
 * type {@code cancellation}, reason 6, which judges them again.
 */
@ProviderType
public interface LongDeparted {

    /**
     * Holds what a look through some departed registrations found.
     *
     * @param due those to be cancelled, oldest departure first
     * @param next where to go on; empty at the end
     */
    record Page(List<Versioned<Standing.Registration>> due, Optional<Versioned<Standing.Registration>> next) {

        /** Takes a copy. */
        public Page {
            due = List.copyOf(due);
        }
    }

    /**
     * Looks through a tenant's departed registrations, oldest departure first.
     *
     * @param on day for which it is asked; the years are those of the policies in force on it
     * @param after {@link Page#next} of the page before; empty for the first page
     * @param looks at how many it looks at most; each asks the national register
     * @throws org.xinglin.api.UnavailableException if the national register is away
     */
    Page due(TenantId tenant, LocalDate on, Optional<Versioned<Standing.Registration>> after, int looks);
}
