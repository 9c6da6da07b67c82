package org.xinglin.accounts;

import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.store.FieldCipher;

/** Shows accounts with their numbers masked (R-PUB-24). */
final class AccountViews {

    private final FieldCipher cipher;

    AccountViews(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Returns the account as its owner sees it. */
    Account of(AccountRow row) {
        return new Account(row.id(), new PersonId(row.personId()), row.username(), row.name(), row.idType(),
                maskedIdNo(row), Masks.mobile(cipher.open(row.mobile())), row.mobileVerifiedAt() != null,
                Masks.email(cipher.open(row.email())), row.emailVerifiedAt() != null, row.verifiedAt() != null,
                Account.State.valueOf(row.state()));
    }

    /** Returns the masked document number. */
    String maskedIdNo(AccountRow row) {
        return Masks.idNo(cipher.open(row.idNo()));
    }

    /** Returns a row that is there and not revoked. */
    static AccountRow existing(AccountRow row, UUID id) {
        if (row == null || Account.State.REVOKED.name().equals(row.state())) {
            throw new UnknownException("account " + id);
        }
        return row;
    }

    /** Says whether the account is activated, which it is once for life (R-ACC-21). */
    static boolean isActive(AccountRow row) {
        return Account.State.ACTIVE.name().equals(row.state());
    }
}
