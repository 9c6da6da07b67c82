package org.xinglin.api.ledger;

import org.osgi.annotation.versioning.ConsumerType;
import org.xinglin.api.TenantId;

/** Is a register that can be got ready for the openings of very many persons. */
@ConsumerType
public interface MassOpening {

    /**
     * Gets ready for the openings of a province. If the register is empty, it stands without indexes until the session is closed, and
     * takes nothing but these openings; else nothing is different. One session at a time.
     *
     * @throws org.xinglin.api.UnavailableException if the register is away
     */
    Session begin(TenantId province);

    /** Is the time in which they come. Each person comes once in it. */
    interface Session extends AutoCloseable {

        /** Says whether the register was empty, so that nothing is known of anybody who comes. */
        boolean fresh();

        /** Ends it: makes the indexes. */
        @Override
        void close();
    }
}
