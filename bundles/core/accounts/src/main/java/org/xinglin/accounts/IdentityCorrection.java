package org.xinglin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Ended;
import org.xinglin.api.account.NewAccount;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Corrects who an account is of, until it is activated (身份信息更新, R-ACC-07). */
final class IdentityCorrection {

    private final Store store;
    private final FieldCipher cipher;
    private final Doors doors;
    private final AccountViews views;

    IdentityCorrection(Store store, FieldCipher cipher, Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.doors = new Doors(clock, cipher);
        this.views = new AccountViews(cipher);
    }

    /** Puts a normalised name and document in place of the former ones. */
    Outcome<Account> correct(UUID account, NewAccount wanted) {
        List<Finding> faults = Identity.person(wanted);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        try {
            return store.transact(TenantId.NATIONAL, tx -> correct(tx, account, wanted));
        } catch (StoreException e) {
            if (e.violates("account_person")) {
                return Outcome.refused(PostgresAccounts.accountExists());
            }
            throw e;
        }
    }

    private Outcome<Account> correct(Transaction tx, UUID account, NewAccount wanted) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        AccountRow row = AccountViews.existing(accounts.lockById(account), account);
        if (AccountViews.isActive(row)) {
            return Outcome.refused(Finding.of("already-active", "R-ACC-07",
                    "账户已激活，姓名和身份证件只能通过身份信息变更手续更正。",
                    "The account is active: name and document can be changed by the identity procedures only."));
        }
        Optional<Finding> locked = doors.enter(tx, doors.of("identity", account.toString()), "identity-locked", "R-ACC-07");
        if (locked.isPresent()) {
            return Outcome.refused(locked.get());
        }
        PersonId person = cipher.personId(wanted.idType(), wanted.idNo());
        AccountRow corrected = new AccountRow(account, person.value(), row.username(), wanted.name(), wanted.idType(),
                cipher.seal(wanted.idNo()), null, null, null, null, null, null, null, row.state(), null, null, null, null,
                null);
        if (accounts.correct(corrected) == 0) {
            return Outcome.refused(PostgresAccounts.accountExists());
        }
        accounts.voidCodes(account);
        accounts.clearRegistrations(account);
        if (row.approvalOfferedAt() != null && !row.personId().equals(person.value())) {
            tx.send(TenantId.NATIONAL, Accounts.ENDED_TOPIC, row.personId().toString(), Json.write(new Ended(
                    new PersonId(row.personId()), "申请人更正了身份信息", "the applicant corrected the identity data")));
        }
        return Outcome.accepted(views.of(accounts.byId(account)));
    }
}
