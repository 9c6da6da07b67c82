package org.xinglin.api.account;

import java.time.Instant;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;

/**
 * Gives an account back to the doctor who lost its name or password (找回您的登录账户, R-ACC-30, 31). No answer tells whether
 * somebody has an account. All sessions of a recovered account end.
 */
@ProviderType
public interface AccountRecovery {

    /**
     * Sends a code to the verified mobile number or e-mail address of this person, if that is what is given; the answer is the
     * same if it is not, or if there is no account. Refused only if asked too often.
     */
    Outcome<Begun> begin(Claim claim, Channel channel, String address);

    /** Sets a new password by the code. Returns the username. */
    Outcome<String> finish(UUID recovery, String code, String newPassword);

    /**
     * Sets a new password by the personal information given at creation, all four of it; only if neither mobile nor e-mail is
     * verified (R-ACC-31). Every refusal reads the same. Returns the username.
     */
    Outcome<String> byPersonalInformation(Claim claim, String mobile, String email, String newPassword);

    /** Is who somebody claims to be. */
    record Claim(String name, String idType, String idNo) {

        @Override
        public String toString() {
            return "Claim[]";
        }
    }

    /**
     * Is a recovery begun, whether or not there is such an account.
     *
     * @param until when the code, if one was sent, can no longer be used
     */
    record Begun(UUID recovery, Instant until) {
    }
}
