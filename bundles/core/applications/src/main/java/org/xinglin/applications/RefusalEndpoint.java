package org.xinglin.applications;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.store.Json;

/**
 * Takes what the national end forbids, at the commit or because a lock asked for later is another's (R-REG-21, 23): what was approved
 * before something else of the person was entered is enacted again, the rest is closed.
 */
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
        Optional<Reenactment.Again> again = applications.reenactment().of(message.to(), refusal);
        applications.records().store().receive(message, tx -> applications.reenactment().settle(tx, refusal, again));
    }
}
