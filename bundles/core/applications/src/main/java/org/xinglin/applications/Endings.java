package org.xinglin.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.application.AppState;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Judgement;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/** Brings applications to their end: asks the ledger, completes or closes, gives the national lock back. */
final class Endings {

    private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

    private final Records records;
    private final NationalEnd national;
    private final Notifier notifier;

    Endings(Records records, NationalEnd national, Notifier notifier) {
        this.records = records;
        this.national = national;
        this.notifier = notifier;
    }

    /** Asks the national ledger for the identification code, with the approval's transaction or later (R-REG-11, 12). */
    void request(Transaction tx, ApplicationRow row, LocalDate approvedOn, Judgement judgement, List<Effect> effects) {
        tx.send(TenantId.NATIONAL, Topic.LEDGER_REQUEST, row.person().toString(), Json.write(new LedgerRequest(row.id(),
                tx.tenant(), row.type(), row.person(), approvedOn, row.changesRegister(), Optional.empty(), judgement.policies(), effects)));
    }

    /** Takes a ledger entry of a person: completes its application, if it is one of here, and has others of the person looked at. */
    void take(Transaction tx, LedgerEntry entry) {
        if (entry.tenant().equals(tx.tenant())) {
            complete(tx, entry);
        }
        Records.mapper(tx).lookAgain(entry.person(), entry.applicationId());
    }

    private void complete(Transaction tx, LedgerEntry entry) {
        ApplicationRow row = Records.mapper(tx).find(entry.applicationId());
        Optional<AppState> next = next(row, Action.COMPLETE, tx.tenant(), entry.applicationId());
        if (next.isEmpty()) {
            return;
        }
        requireWritten(Records.mapper(tx).complete(row.id(), row.version(), entry.eRegId(), entry.practiceCode()), row);
        records.step(tx, row.id(), "NATIONAL", "国家端", next.get(), "电子化注册识别码 " + entry.eRegId());
        notifier.tell(tx, row, "application-completed", row.authorityName(), entry.eRegId());
        notifier.ended(tx, row.person(), entry.effects());
        notifier.cancellation(tx, row, entry);
        tellAccounts(tx, row);
    }

    /** Tells the accounts of an approval that may activate one (R-ACC-12, R-REG-70). */
    private static void tellAccounts(Transaction tx, ApplicationRow row) {
        if (Accounts.OPEN_BEFORE_ACTIVATION.contains(row.type())) {
            tx.send(TenantId.NATIONAL, Accounts.APPROVED_TOPIC, row.person().toString(),
                    Json.write(new Accounts.Approval(row.person(), row.type(), row.submittedAt())));
        }
    }

    /** Closes an application whose preconditions have gone, or that the national end forbids (R-REG-23). */
    void close(Transaction tx, UUID id, String actor, String by, List<Finding> findings) {
        ApplicationRow row = Records.mapper(tx).find(id);
        Optional<AppState> next = next(row, Action.CLOSE, tx.tenant(), id);
        if (next.isEmpty()) {
            return;
        }
        requireWritten(Records.mapper(tx).close(id, row.version(), Json.write(findings)), row);
        records.step(tx, id, actor, by, next.get(),
                String.join("；", findings.stream().map(f -> f.message().zh()).toList()));
        unlock(tx, row);
        notifier.closed(tx, row, findings);
    }

    /** Closes what a doctor has unfinished in a tenant. Returns how many. */
    int closeAll(TenantId tenant, PersonId person, List<Finding> findings) {
        List<ApplicationRow> closed = records.store().transact(tenant, tx -> {
            List<ApplicationRow> rows = Records.mapper(tx).unfinished(person);
            rows.forEach(row -> close(tx, row.id(), "SYSTEM", "系统", findings));
            return rows;
        });
        closed.forEach(row -> unlockAtOnce(person, row.id()));
        return closed.size();
    }

    /** Promises the lock's release with the transaction that ends the application without effects (R-REG-21). */
    void unlock(Transaction tx, ApplicationRow row) {
        if (row.changesRegister()) {
            tx.send(TenantId.NATIONAL, Topic.LOCK_RELEASE, row.person().toString(),
                    Json.write(new LockMessage(row.person(), tx.tenant(), row.id())));
        }
    }

    /** Gives the lock back at once, so that the person may apply again without waiting for the message. */
    void unlockAtOnce(PersonId person, UUID application) {
        try {
            national.release(person, application);
        } catch (RuntimeException failed) {
            LOG.warn("application {}: its lock goes with the message ({})", application, failed.getClass().getSimpleName());
        }
    }

    /** An answer that comes again, or after the doctor has withdrawn, finds nothing to do. */
    private static Optional<AppState> next(ApplicationRow row, Action action, TenantId tenant, UUID id) {
        if (row == null) {
            LOG.error("tenant {}: the national end answers for application {}, which is unknown here", tenant, id);
            return Optional.empty();
        }
        Optional<AppState> next = LifeCycle.next(row.state(), action);
        if (next.isEmpty() && row.state().ended()) {
            LOG.info("tenant {}, application {}: the national end's answer finds it {}", tenant, id, row.state());
        } else if (next.isEmpty()) {
            throw new IllegalStateException("application " + id + " is " + row.state() + " and cannot " + action);
        }
        return next;
    }

    /** Lets the message be delivered again if somebody else changed the application between reading and writing. */
    private static void requireWritten(int rows, ApplicationRow row) {
        if (rows == 0) {
            throw new UnavailableException("application " + row.id() + ": changed meanwhile");
        }
    }
}
