package org.xinglin.register;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/** Brings ledger entries into the register of the tenant that they touch, each once. */
@Component(name = "org.xinglin.register.entries")
public final class RegisterEntryEndpoint implements MessageEndpoint {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public RegisterEntryEndpoint(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String topic() {
        return Topic.REGISTER_ENTRY;
    }

    /** Takes the entry unless its message or, by a rebuild, the entry itself is in already. */
    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("register entries come from the national end, not from " + message.from());
        }
        LedgerEntry entry = Json.read(message.body(), LedgerEntry.class);
        store.receive(message, tx -> {
            RecordMapper mapper = tx.mapper(RecordMapper.class);
            mapper.enterEntries();
            if (!mapper.holds(entry.person(), entry.position())) {
                PersonVersions versions = new PersonVersions(message.to(), mapper.open(entry.person()));
                versions.take(entry);
                versions.superseded().forEach(mapper::supersede);
                if (!versions.added().isEmpty()) {
                    mapper.add(Table.record, versions.added());
                }
            }
        });
    }
}
