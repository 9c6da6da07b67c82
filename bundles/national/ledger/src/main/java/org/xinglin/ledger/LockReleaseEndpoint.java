package org.xinglin.ledger;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Frees the persons whose applications ended without effects. */
@Component(name = "org.xinglin.ledger.lock-release")
public final class LockReleaseEndpoint implements MessageEndpoint {

    private final Store store;
    private final Locks locks;

    /** Takes what it works with. */
    @Activate
    public LockReleaseEndpoint(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.locks = new Locks(clock);
    }

    @Override
    public String topic() {
        return Topic.LOCK_RELEASE;
    }

    @Override
    public void receive(Message message) {
        LockMessage lock = Json.read(message.body(), LockMessage.class);
        if (!lock.tenant().equals(message.from())) {
            throw new IllegalArgumentException("application " + lock.applicationId() + " is not of its sender's tenant");
        }
        store.receive(message, tx -> locks.release(tx, lock.person(), lock.applicationId()));
    }
}
