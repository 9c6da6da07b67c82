package org.xinglin.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.api.qualification.Qualification;

/**
 * Decides which of the four activation cases a person is (rulebook §4.3, R-ACC-14). Pure.
 *
 * @param route empty if the registers know nothing that counts
 * @param issuers in case A the valid registrations whose main institutions may issue a code (R-ACC-15), oldest first
 */
record ActivationCase(Optional<Route> route, List<Registered> issuers) {

    /**
     * Decides by what the registers know of the person; a rescinded qualification is none (R-FEED-18).
     *
     * @param electronic whether a tenant runs electronic registration today
     */
    static ActivationCase of(List<Qualification> qualifications, List<Registered> registrations,
            Predicate<TenantId> electronic) {
        List<Registered> valid = registrations.stream().filter(Registered::valid).toList();
        List<Registered> issuers = valid.stream().filter(r -> electronic.test(r.tenant())).toList();
        if (!issuers.isEmpty()) {
            return new ActivationCase(Optional.of(Route.INSTITUTION_CODE), issuers);
        }
        if (!valid.isEmpty()) {
            return new ActivationCase(Optional.of(Route.APPROVAL), List.of());
        }
        if (!registrations.isEmpty()) {
            return new ActivationCase(Optional.of(Route.QUALIFICATION_CODE_FORMER), List.of());
        }
        boolean qualified = qualifications.stream().anyMatch(q -> "VALID".equals(q.status()));
        return new ActivationCase(qualified ? Optional.of(Route.QUALIFICATION_CODE_NEW) : Optional.empty(), List.of());
    }

    /** Says whether the own qualification code activates. */
    boolean byQualificationCode() {
        return route.filter(r -> r == Route.QUALIFICATION_CODE_FORMER || r == Route.QUALIFICATION_CODE_NEW).isPresent();
    }
}
