package org.xinglin.api.account;

import java.util.Optional;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;

/**
 * Says what the registers know of an account's person and how the account is to be activated (R-ACC-08…18).
 *
 * @param found whether a qualification or a registration was found
 * @param route how to activate; empty if nothing was found
 * @param issuer in case A the main institution that issues the code (R-ACC-17)
 * @param issuerTenant in case A its tenant
 * @param prompt what to tell the doctor, official wording
 */
public record Verification(boolean found, Optional<Route> route, Optional<String> issuer,
        Optional<TenantId> issuerTenant, Text prompt) {

    /** Lists the four activation cases (rulebook §4.3). */
    public enum Route {
        /** A: the main institution issues a code. */
        INSTITUTION_CODE,
        /** B: no code; approval of an application activates. */
        APPROVAL,
        /** C: registrations, none valid: the own qualification code. */
        QUALIFICATION_CODE_FORMER,
        /** D: never registered: the own qualification code. */
        QUALIFICATION_CODE_NEW
    }
}
