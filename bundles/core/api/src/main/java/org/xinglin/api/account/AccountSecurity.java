package org.xinglin.api.account;

import java.time.Instant;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;

/** Changes how a doctor signs in and can be reached (安全设置, R-ACC-32). Wrong passwords lock for a while. */
@ProviderType
public interface AccountSecurity {

    /**
     * Changes the password; the old one is asked for. All other sessions of the account end, and its verified channel is told.
     *
     * @param session token of the session that goes on
     */
    Outcome<Account> changePassword(UUID account, String session, String oldPassword, String newPassword);

    /**
     * Begins to change the mobile number or e-mail address: sends a code to the new one. The old one stands until the new one
     * is verified.
     *
     * @return until when the code may be used
     */
    Outcome<Instant> changeChannel(UUID account, Channel channel, String password, String address);

    /** Puts the new number or address in place by the code that was sent to it, verified; the old verified one is told. */
    Outcome<Account> confirmChannel(UUID account, Channel channel, String code);
}
