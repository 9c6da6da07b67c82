package org.xinglin.ledger;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Takes the locks of applications that came in while the national end was away; who comes second is refused. */
@Component(name = "org.xinglin.ledger.lock-acquire")
public final class LockAcquireEndpoint implements MessageEndpoint {

    private final Store store;
    private final Locks locks;

    /** Takes what it works with. */
    @Activate
    public LockAcquireEndpoint(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.locks = new Locks(clock);
    }

    @Override
    public String topic() {
        return Topic.LOCK_ACQUIRE;
    }

    @Override
    public void receive(Message message) {
        LockMessage lock = Json.read(message.body(), LockMessage.class);
        if (!lock.tenant().equals(message.from())) {
            throw new IllegalArgumentException("application " + lock.applicationId() + " is not of its sender's tenant");
        }
        store.receive(message, tx -> {
            List<Finding> findings = locks.acquire(tx, lock.person(), lock.tenant(), lock.applicationId()).findings();
            if (!findings.isEmpty()) {
                locks.refused(tx, lock.applicationId());
                tx.send(lock.tenant(), Topic.APPLICATION_REFUSAL, lock.person().toString(),
                        Json.write(new LedgerRefusal(lock.applicationId(), findings)));
            }
        });
    }
}
