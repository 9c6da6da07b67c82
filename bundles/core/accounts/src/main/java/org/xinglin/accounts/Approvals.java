package org.xinglin.accounts;

import java.time.Clock;
import java.util.Map;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Approval;
import org.xinglin.store.Transaction;

/** Activates accounts of case B when a commission has approved (R-ACC-12, R-REG-70). */
final class Approvals {

    private final Clock clock;
    private final Channels channels;

    Approvals(Clock clock, Channels channels) {
        this.clock = clock;
        this.channels = channels;
    }

    /** Activates the person's account if it was in case B when the application was handed in; returns whether it did. */
    boolean take(Transaction tx, Approval approval) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        AccountRow found = accounts.byPerson(approval.person().value());
        AccountRow row = found == null ? null : accounts.lockById(found.id());
        boolean due = row != null && Account.State.CREATED.name().equals(row.state())
                && Accounts.OPEN_BEFORE_ACTIVATION.contains(approval.type())
                && row.approvalOfferedAt() != null && !approval.submittedAt().isBefore(row.approvalOfferedAt());
        if (due) {
            accounts.activate(row.id(), clock.instant(), "APPROVAL");
            channels.tell(tx, row, "account-activated", Map.of());
        }
        return due;
    }
}
