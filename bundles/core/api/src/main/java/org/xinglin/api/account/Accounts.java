package org.xinglin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Actor;

/** Keeps the accounts of doctors, nationally (rulebook §4). */
@ProviderType
public interface Accounts {

    /** Creates an account (R-ACC-01…06). The same call twice is refused the second time: one account per person. */
    Outcome<Account> create(NewAccount wanted);

    /** Signs in by username, verified mobile or qualification code (R-ACC-05). Repeated failures lock for a while. */
    Outcome<Session> signIn(String login, String password);

    /** Returns whose session this is; empty if it ended or never was. */
    Optional<Account> bySession(String token);

    /** Ends a session. */
    void signOut(String token);

    /** Looks the person up in the registers (R-ACC-08) and says how to activate (R-ACC-09…18). */
    Verification verify(UUID account);

    /** Sends a six-digit code to a channel (R-ACC-10); refused if asked for too often. */
    Outcome<Instant> sendChannelCode(UUID account, Channel channel);

    /** Verifies a channel by the code that was sent to it. */
    Outcome<Account> verifyChannel(UUID account, Channel channel, String code);

    /** Activates by the institution's code (case A) or the own qualification code (cases C, D); R-ACC-13, 14, 16. */
    Outcome<Account> activate(UUID account, String code);

    /** Lists the accounts that await a code of this institution (R-ACC-11). */
    List<Awaiting> awaitingActivation(TenantId tenant, UUID institution);

    /** Issues the one activation code of an account and sends it to the verified channel (R-ACC-19, 20). */
    Outcome<String> issueActivationCode(TenantId tenant, UUID account, Actor institution);

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
