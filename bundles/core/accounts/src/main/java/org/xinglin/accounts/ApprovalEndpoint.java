package org.xinglin.accounts;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Approval;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Hears from the provinces which applications are completed (R-ACC-12). */
@Component(name = "org.xinglin.accounts.approvals", service = MessageEndpoint.class)
public final class ApprovalEndpoint implements MessageEndpoint {

    private final Store store;
    private final Approvals approvals;

    /** Takes what it stands on. */
    @Activate
    public ApprovalEndpoint(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.approvals = new Approvals(clock, new Channels(store, cipher, clock));
    }

    @Override
    public String topic() {
        return Accounts.APPROVED_TOPIC;
    }

    @Override
    public void receive(Message message) {
        Approval approval = Json.read(message.body(), Approval.class);
        store.receive(message, tx -> approvals.take(tx, approval));
    }
}
