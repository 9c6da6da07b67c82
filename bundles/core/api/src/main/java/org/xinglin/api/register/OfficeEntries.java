package org.xinglin.api.register;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;

/** Enters authorities and institutions that an old register had, each for itself (R-DAT-03, R-REG-06). */
@ProviderType
public interface OfficeEntries {

    /** Says what an entry came to. */
    enum Entered { NEW, CHANGED, UNCHANGED }

    /**
     * Enters authorities, or updates those with the same id; answers in the order of the rows.
     *
     * @param checkOnly whether nothing is written
     */
    List<Outcome<Entered>> authorities(TenantId tenant, List<Authority> rows, boolean checkOnly);

    /**
     * Enters institutions, or updates those with the same id; answers in the order of the rows. Refused is one whose credit code
     * or registration number is known under another id. Every authority that a row names has been entered, or with
     * {@code checkOnly} would have been.
     *
     * @param checkOnly whether nothing is written
     */
    List<Outcome<Entered>> institutions(TenantId tenant, List<Institution> rows, boolean checkOnly);
}
