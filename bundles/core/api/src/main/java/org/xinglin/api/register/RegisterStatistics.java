package org.xinglin.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Counts what stands on a tenant's registers 统计信息 (R-ACC-38). Age is not counted: the register has no dates of birth. */
@ProviderType
public interface RegisterStatistics {

    /** Counts an institution's registrations and filings as they are on a day. */
    Figures ofInstitution(TenantId tenant, UUID institution, LocalDate on);

    /** Counts those of the institutions in a division: a county, a city with its counties, the province. */
    Figures ofDivision(TenantId tenant, String divisionCode, LocalDate on);

    /** Lists what is counted. */
    enum Dimension {
        /** Registrations by status. */
        STATUS,
        /** Valid registrations by level. */
        LEVEL,
        /** Valid registrations by category. */
        CATEGORY,
        /** Valid registrations by scope; one of two scopes counts in both. */
        SCOPE,
        /** Valid registrations by 任职资格; no code if none is given. */
        TITLE,
        /** Valid registrations by 学历; no code if none is given. */
        EDUCATION,
        /** Multi-institution filings at the institutions, by status on the day. */
        FILING,
        /** Old multi-site records at the institutions, by status on the day. */
        LEGACY_MULTISITE
    }

    /** Is one count. @param code of the status, level, category …; empty text if the register does not say */
    record Count(Dimension dimension, String code, long count) {
    }

    /** Is what was counted. @param doctors valid registrations */
    record Figures(LocalDate on, long doctors, List<Count> counts) {

        /** Takes a copy. */
        public Figures {
            counts = List.copyOf(counts);
        }
    }
}
