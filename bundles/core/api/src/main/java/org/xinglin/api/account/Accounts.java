package org.xinglin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Actor;

/** Keeps the accounts of doctors, nationally (rulebook §4). */
@ProviderType
public interface Accounts {

    /** Business types that an account may hand in before it is activated, in case B (R-ACC-12, 22, R-REG-69). */
    Set<String> OPEN_BEFORE_ACTIVATION = Set.of("registration", "change");

    /** Topic, province to national: an application is completed; the body is an {@link Approval}. */
    String APPROVED_TOPIC = "account.approved";

    /** Topic, national to national: applications of a person whose account has ended are to be closed ({@link Ended}). */
    String ENDED_TOPIC = "account.ended";

    /** Creates an account (R-ACC-01…06). The same call twice is refused the second time: one account per person. */
    Outcome<Account> create(NewAccount wanted);

    /** Signs in by username, verified mobile or qualification code (R-ACC-05). Repeated failures lock for a while. */
    Outcome<Session> signIn(String login, String password);

    /** Returns whose session this is; empty if it ended or never was. */
    Optional<Account> bySession(String token);

    /** Ends a session. */
    void signOut(String token);

    /**
     * Corrects the name or the document of an account that is not activated (R-ACC-07). What was verified, and any activation
     * code, is void; the account is the new person's from then on. Refused if that person has an account (R-ACC-06).
     */
    Outcome<Account> correctIdentity(UUID account, String name, String idType, String idNo);

    /** Looks the person up in the registers (R-ACC-08) and says how to activate (R-ACC-09…18). */
    Verification verify(UUID account);

    /** Sends a six-digit code to a channel (R-ACC-10); refused if asked for too often. */
    Outcome<Instant> sendChannelCode(UUID account, Channel channel);

    /** Verifies a channel by the code that was sent to it. */
    Outcome<Account> verifyChannel(UUID account, Channel channel, String code);

    /** Activates by the institution's code (case A) or the own qualification code (cases C, D); R-ACC-13, 14, 16. */
    Outcome<Account> activate(UUID account, String code);

    /**
     * Activates the account of a person whose registration or change has been approved, if the account was in case B when the
     * application was handed in (R-ACC-12). Does nothing a second time. Returns whether it activated one.
     */
    boolean approved(Approval approval);

    /** Lists the accounts that await a code of this institution (R-ACC-11). */
    List<Awaiting> awaitingActivation(TenantId tenant, UUID institution);

    /** Issues the one activation code of an account and sends it to the verified channel (R-ACC-19, 20). */
    Outcome<String> issueActivationCode(TenantId tenant, UUID account, Actor institution);

    /**
     * Says that an application was completed; the body of a message of {@link #APPROVED_TOPIC}.
     *
     * @param type code of the business type
     */
    record Approval(PersonId person, String type, Instant submittedAt) {
    }

    /** Says that a person's unfinished applications have nobody who could pursue them, and why. */
    record Ended(PersonId person, String reasonZh, String reasonEn) {
    }

    /** Is a session begun. The token is shown once and stored as a digest only. */
    record Session(String token, Instant expiresAt, Account account) {

        @Override
        public String toString() {
            return "Session[" + account.username() + "]";
        }
    }

    /** Is an account that awaits its activation code, as its institution sees it. */
    record Awaiting(UUID account, String name, String maskedIdNo, Instant createdAt, Optional<Instant> codeIssuedAt) {
    }
}
