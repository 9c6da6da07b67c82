package org.xinglin.api.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;

/**
 * Issues the accounts of institutions (R-ACC-35…37). Username and one-time password go to the holder's mobile number; the first
 * sign-in asks for a code sent there and for an own password.
 */
@ProviderType
public interface InstitutionAccounts {

    /** Issues the account of an institution's responsible person; by the authority that licensed it, after the check on site. */
    Outcome<Issued> issue(Staff officer, Wanted wanted);

    /** Opens an account for an operator or a reviewer of the own institution; by its manager (R-ACC-37). */
    Outcome<Issued> open(Staff manager, Staff.Post post, String username, String name, String mobile);

    /** Sends a new one-time password; the account's sessions end and it begins anew. By whoever may issue or open it. */
    Outcome<Issued> renew(Staff by, UUID account);

    /** Closes an account for good; its sessions end. By whoever may issue or open it, never its own holder. */
    Outcome<Issued> close(Staff by, UUID account);

    /** Lists accounts: an officer's of the institutions that the authority licensed, a manager's of the own institution. */
    List<Issued> list(Staff by);

    /** Lists what the representative brings (R-ACC-35); original and copy of each, checked on site. */
    enum Material {
        /** 《医疗机构执业许可证》副本. */
        LICENCE_DUPLICATE,
        /** 授权书. */
        AUTHORISATION_LETTER,
        /** 身份证. */
        IDENTITY_DOCUMENT
    }

    /** Lists the states of an issued account. */
    enum State {
        /** Issued; waits for the first sign-in. */
        ISSUED,
        /** In use. */
        ACTIVE,
        /** Closed for good. */
        CLOSED
    }

    /**
     * Is what an officer enters.
     *
     * @param name shown name of the responsible person
     * @param mobile the responsible person's, 11 digits
     * @param checked what was checked on site; all of it is needed
     */
    record Wanted(UUID institution, String username, String name, String mobile, Set<Material> checked) {

        /** Takes a copy. */
        public Wanted {
            checked = Set.copyOf(checked);
        }

        @Override
        public String toString() {
            return "Wanted[institution=" + institution + "]";
        }
    }

    /** Is an account as those see it who look after it. @param maskedMobile empty if it was made by the operator */
    record Issued(UUID id, UUID institution, String username, String name, Staff.Post post, String maskedMobile,
            State state, Instant createdAt) {
    }
}
