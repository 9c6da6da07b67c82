package org.xinglin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;

/** Lets an institution look after the accounts of its own doctors: those with a valid registration whose main institution it is. */
@ProviderType
public interface AccountDesk {

    /** Lists the accounts of the institution's own doctors whose name contains a text, by name (R-ACC-33). */
    List<Held> accounts(Staff by, String nameContains, int limit);

    /** Says whether a person has an activated account (R-REG-235). */
    boolean activated(PersonId person);

    /**
     * Revokes the account of one of the institution's own doctors (R-ACC-33): it cannot be signed in to any more, its sessions
     * end, its unfinished applications are closed, its registrations stay. The person may create a new one (R-ACC-34).
     *
     * @param manager holds the post MANAGER (R-ACC-37)
     * @param reason 1 to 200 characters, without numbers of documents; the doctor is told
     */
    Outcome<Revocation> revoke(Staff manager, UUID account, String reason);

    /** Lists what the institution has revoked, newest first. */
    List<Revocation> revocations(Staff by, int limit);

    /** Says whether an institution activates its doctors' accounts automatically (R-ACC-18), and who decided so. */
    AutomaticActivation automaticActivation(TenantId tenant, UUID institution);

    /** Switches the automatic activation of the own institution on or off (R-ACC-18). */
    Outcome<AutomaticActivation> setAutomaticActivation(Staff by, boolean on);

    /** Is a doctor's account as the institution sees it. */
    record Held(UUID account, PersonId person, String name, String maskedIdNo, Account.State state, boolean verified,
            Instant createdAt) {
    }

    /** Is what became of an account, and why. */
    record Revocation(UUID account, PersonId person, String name, Instant at, String by, String reason) {
    }

    /** Is the present state of the switch; empty members if it was never touched: then it is off. */
    record AutomaticActivation(boolean on, Optional<Instant> changedAt, Optional<String> changedBy) {
    }
}
