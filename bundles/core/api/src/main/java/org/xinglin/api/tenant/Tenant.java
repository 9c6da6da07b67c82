package org.xinglin.api.tenant;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.xinglin.api.Text;
import org.xinglin.api.TenantId;

/**
 * Describes a tenant as its file says.
 *
 * @param eRegistrationSince first day of electronic registration; decides activation cases A and B (EREG-ROLLOUT)
 * @param promisedDays promised working days for a decision, at most 20 (R-REG-30)
 * @param expectedTypes codes of the business types that the tenant offers
 * @param expectedPolicies ids of the policies without which nothing is judged here
 * @param parameters the tenant's own parameters by name
 */
public record Tenant(TenantId id, TenantKind kind, Text name, LocalDate eRegistrationSince, int promisedDays,
        Set<String> expectedTypes, Set<String> expectedPolicies, Map<String, String> parameters) {

    /** Says whether the tenant runs electronic registration on that day (R-ACC, cases A and B). */
    public boolean electronicOn(LocalDate day) {
        return !day.isBefore(eRegistrationSince);
    }
}
