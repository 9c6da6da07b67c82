package org.xinglin.applications;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.store.Json;

/** Closes applications that the national end forbids: at the commit, or when a lock asked for later is another's (R-REG-21, 23). */
@Component(name = "org.xinglin.applications.refusals", service = MessageEndpoint.class)
public class RefusalEndpoint implements MessageEndpoint {

    private final PostgresApplications applications;

    /** Receives for these applications. */
    @Activate
    public RefusalEndpoint(@Reference PostgresApplications applications) {
        this.applications = applications;
    }

    @Override
    public String topic() {
        return Topic.APPLICATION_REFUSAL;
    }

    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("refusals come from the national end, not from " + message.from());
        }
        LedgerRefusal refusal = Json.read(message.body(), LedgerRefusal.class);
        applications.records().store().receive(message,
                tx -> applications.endings().close(tx, refusal.applicationId(), "NATIONAL", "国家端", refusal.findings()));
    }
}
