package org.xinglin.api.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Keeps the names of institutions with their days, and changes them: 机构更名变更, proposed by the institution, decided by the
 * authority that registered it (R-INS-05). No record of a person is touched: whoever reads one sees the name of the day asked.
 */
@ProviderType
public interface InstitutionNames {

    /** Lists an institution's names, oldest first; the last one is in force. */
    List<Named> of(TenantId tenant, UUID institution);

    /** Proposes another name for the own institution. Refused while another proposal is open. */
    Outcome<Rename> propose(Staff by, String name, String reason);

    /** Withdraws an open proposal of the own institution. */
    Outcome<Rename> withdraw(Staff by, UUID rename);

    /**
     * Decides on an open proposal; by an authority that registered the institution. The new name is in force from this day on.
     *
     * @param reason demanded of a refusal
     */
    Outcome<Rename> decide(Staff officer, UUID rename, boolean approve, String reason);

    /** Lists the own institution's proposals, newest first. */
    List<Rename> ofInstitution(Staff by, int limit);

    /** Lists the open proposals of institutions that the own authority registered, oldest first. */
    List<Rename> awaiting(Staff officer, int limit);

    /** Is a name with its days. @param from empty if it is the first one known @param to first day on which it is not in force */
    record Named(String name, Optional<LocalDate> from, Optional<LocalDate> to) {
    }

    /** Lists what becomes of a proposal. */
    enum State { OPEN, APPROVED, REFUSED, WITHDRAWN }

    /**
     * Is a proposal.
     *
     * @param before name in force when it was made
     * @param decidedBy shown name of the officer; empty text while open or if withdrawn
     * @param from first day of the new name, if it was approved
     */
    record Rename(UUID id, UUID institution, String before, String name, String reason, State state, Instant proposedAt,
            String proposedBy, Optional<Instant> endedAt, String decidedBy, String decision, Optional<LocalDate> from) {
    }
}
