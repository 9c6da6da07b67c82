package org.xinglin.api.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.TenantId;

/** Counts applications by business type, state and month of submission 统计信息 (R-ACC-38). */
@ProviderType
public interface ApplicationStatistics {

    /** Counts those of an institution. @param from first day of submission @param to last day, inclusive */
    List<Count> ofInstitution(TenantId tenant, UUID institution, LocalDate from, LocalDate to);

    /** Counts those that went to an authority. @param from first day of submission @param to last day, inclusive */
    List<Count> ofAuthority(TenantId tenant, UUID authority, LocalDate from, LocalDate to);

    /** Is one count. @param month its first day, in Asia/Shanghai */
    record Count(String type, AppState state, LocalDate month, long count) {
    }
}
