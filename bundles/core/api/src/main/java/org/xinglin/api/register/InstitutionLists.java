package org.xinglin.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.Standing;

/** Gives institutions the lists of their menus that ask for more than one register (R-ACC-38). */
@ProviderType
public interface InstitutionLists {

    /**
     * Lists valid filings or old multi-site records, by name.
     *
     * @param kind FILING 多执业机构备案, LEGACY_MULTISITE 多地点; empty for both
     * @param own true: those elsewhere of the doctors whose main institution this is; false: those of others here
     * @param after last one of the page before; empty for the first page
     */
    List<Versioned<Standing.Filing>> filings(TenantId tenant, UUID institution, Optional<FilingKind> kind, boolean own,
            LocalDate on, Optional<Versioned<Standing.Filing>> after, int limit);

    /**
     * Looks through an institution's valid doctors, by name, for registrations in other provinces (医师在外省注册情况).
     *
     * @param after {@link Page#next} of the page before; empty for the first page
     * @param looks at how many doctors it looks at most; each asks the national register
     * @throws org.xinglin.api.UnavailableException if the national register is away
     */
    Page elsewhere(TenantId tenant, UUID institution, LocalDate on, Optional<Versioned<Standing.Registration>> after, int looks);

    /** Is an own doctor who is or was registered in other provinces too. @param elsewhere valid and ended ones, oldest first */
    record Elsewhere(Versioned<Standing.Registration> here, List<Standing.Registration> elsewhere) {

        /** Takes a copy. */
        public Elsewhere {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** Holds what a look through some doctors found. @param next where to go on; empty at the end */
    record Page(List<Elsewhere> found, Optional<Versioned<Standing.Registration>> next) {

        /** Takes a copy. */
        public Page {
            found = List.copyOf(found);
        }
    }
}
