package org.xinglin.qualifications;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/**
 * Brings the qualifications that ledger entries grant or correct into the register, each once (R-REG-92, R-REG-195…201, R-FEED-37).
 * What a person has of them is worked out from all entries of the person, as {@link EnteredProjection} does.
 */
@Component(name = "org.xinglin.qualifications.entries")
public final class QualificationEntryEndpoint implements MessageEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(QualificationEntryEndpoint.class);

    private final Store store;
    private final Ledger ledger;
    private final FieldCipher cipher;

    /** Takes what it works with. */
    @Activate
    public QualificationEntryEndpoint(@Reference Store store, @Reference Ledger ledger, @Reference FieldCipher cipher) {
        this.store = store;
        this.ledger = ledger;
        this.cipher = cipher;
    }

    @Override
    public String topic() {
        return Topic.QUALIFICATION_ENTRY;
    }

    @Override
    public void receive(Message message) {
        if (!message.from().isNational()) {
            throw new IllegalArgumentException("entries come from the national end, not from " + message.from());
        }
        LedgerEntry entry = Json.read(message.body(), LedgerEntry.class);
        List<LedgerEntry> entries = ledger.of(entry.person());
        store.receive(message, tx -> {
            PersonMapper persons = tx.mapper(PersonMapper.class);
            EnteredMapper mapper = tx.mapper(EnteredMapper.class);
            mapper.enterEntries();
            persons.serialise(entry.person().value());
            EnteredVersion.of(entries, identities(persons, entry), cipher).forEach(version -> enter(mapper, version));
            PostgresArrivals.announce(tx, entry.person());
        });
    }

    /** Returns how the person was identified; who never stood at a counter is as the register of qualifications has it. */
    private static List<PersonMapper.Row> identities(PersonMapper persons, LedgerEntry entry) {
        if (persons.find(entry.person().value()) == null) {
            PersonMapper.Row known = persons.byQualification(entry.person().value());
            if (known == null) {
                throw new UnavailableException(
                        "identity of person " + entry.person() + ", who has to be identified at the counter");
            }
            persons.put(known.identified(entry.committedAt()));
        }
        return persons.identities(entry.person().value());
    }

    private static void enter(EnteredMapper mapper, EnteredVersion version) {
        EnteredVersion row = version.after(mapper.versionsBefore(version));
        if (row.version() > version.version() && version.version() == 1) {
            mapper.keepTakenOver(row);
        }
        if (!row.newest()) {
            mapper.putFormer(row);
        } else if (mapper.put(row) == 0 && !mapper.entered(row)) {
            LOG.warn("qualification {} of ledger entry {} is not entered: another one has its code", row.id(),
                    row.ledgerPosition());
        }
    }
}
