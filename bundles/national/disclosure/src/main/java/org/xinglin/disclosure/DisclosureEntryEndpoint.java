package org.xinglin.disclosure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/**
 * Brings ledger entries into the public register. What is public of a person is worked out from all entries of the person, so that
 * no order of arrival matters; what ended goes before what is new comes (R-PUB-12).
 */
@Component(name = "org.xinglin.disclosure.entries")
public final class DisclosureEntryEndpoint implements MessageEndpoint {

    private final Store store;
    private final Ledger ledger;

    /** Takes what it works with. */
    @Activate
    public DisclosureEntryEndpoint(@Reference Store store, @Reference Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
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
        PersonPage page = PersonPage.of(ledger.of(entry.person()));
        store.receive(message, tx -> {
            PublicDoctorMapper mapper = tx.mapper(PublicDoctorMapper.class);
            mapper.enterEntries();
            if (!page.ended().isEmpty()) {
                mapper.unpublish(page.ended());
            }
            if (!page.rows().isEmpty()) {
                mapper.publish(page.rows());
            }
            if (!page.announcements().isEmpty()) {
                tx.mapper(AnnouncementMapper.class).announce(page.announcements());
            }
        });
    }
}
