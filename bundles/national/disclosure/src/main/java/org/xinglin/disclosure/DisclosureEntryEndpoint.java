package org.xinglin.disclosure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Brings ledger entries into the public register, each once. */
@Component(name = "org.xinglin.disclosure.entries")
public final class DisclosureEntryEndpoint implements MessageEndpoint {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public DisclosureEntryEndpoint(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return Topic.DISCLOSURE_ENTRY;
    }

    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("public entries come from the national end, not from " + message.from());
        }
        LedgerEntry entry = Json.read(message.body(), LedgerEntry.class);
        store.receive(message, tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            mapper.enterEntries();
            Publisher publisher = new Publisher(mapper, Tables.LIVE);
            publisher.take(entry);
            publisher.flush();
        });
    }
}
