package org.xinglin.applications;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.Json;

/** Completes applications by the ledger's entries (R-REG-11). */
@Component(name = "org.xinglin.applications.entries", service = MessageEndpoint.class)
public class EntryEndpoint implements MessageEndpoint {

    private final PostgresApplications applications;

    /** Receives for these applications. */
    @Activate
    public EntryEndpoint(@Reference PostgresApplications applications) {
        this.applications = applications;
    }

    @Override
    public String topic() {
        return Topic.APPLICATION_ENTRY;
    }

    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("ledger entries come from the national end, not from " + message.from());
        }
        LedgerEntry entry = Json.read(message.body(), LedgerEntry.class);
        List<Repercussions.Told> told = applications.repercussions().of(message.to(), entry);
        applications.records().store().receive(message, tx -> {
            applications.endings().take(tx, entry);
            told.forEach(one -> applications.notifier().office(tx, one));
        });
    }
}
