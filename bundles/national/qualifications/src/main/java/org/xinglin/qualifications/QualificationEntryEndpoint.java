package org.xinglin.qualifications;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Category;
import org.xinglin.standards.IdType;
import org.xinglin.standards.QualificationCode;
import org.xinglin.standards.ResidentId;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;

/**
 * Enters the qualifications that ledger entries grant, each once (R-REG-92, R-REG-195…201). Here, and nowhere else, certificate
 * code and ID number meet: the code is composed from the document shown at the counter (rulebook §2.7.1). A document whose
 * number is no resident ID number gives no code.
 */
@Component(name = "org.xinglin.qualifications.entries")
public final class QualificationEntryEndpoint implements MessageEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(QualificationEntryEndpoint.class);

    private final Store store;
    private final FieldCipher cipher;

    /** Takes what it works with. */
    @Activate
    public QualificationEntryEndpoint(@Reference Store store, @Reference FieldCipher cipher) {
        this.store = store;
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
        store.receive(message, tx -> {
            PersonMapper mapper = tx.mapper(PersonMapper.class);
            mapper.serialise(entry.person().value());
            entry.effects().stream().filter(GrantQualification.class::isInstance).map(GrantQualification.class::cast)
                    .forEach(granted -> enter(mapper, entry, granted));
        });
    }

    private void enter(PersonMapper mapper, LedgerEntry entry, GrantQualification granted) {
        PersonMapper.Row person = mapper.find(entry.person().value());
        if (person == null) {
            person = mapper.byQualification(entry.person().value());
        }
        if (person == null) {
            throw new UnavailableException("identity of person " + entry.person() + ", who has to be identified at the counter");
        }
        String number = cipher.open(person.idNo());
        String code = IdType.of(person.idType()).carriesResidentId() ? QualificationCode.compose(granted.year(),
                granted.tenant().code(), granted.level(), Category.of(granted.category()), ResidentId.of(number)).value() : null;
        PersonMapper.Entered row = new PersonMapper.Entered(granted.qualificationId(), entry.person().value(), granted.year(),
                granted.tenant().code(), granted.origin(), granted.personName(), person.gender(), person.birthDate(),
                person.idType(), person.idNo(), granted.education(), granted.school(), granted.major(), granted.level(),
                granted.category(), code == null ? null : cipher.seal(code),
                code == null ? null : cipher.index(StagingRow.CODE, code), granted.awardedOn().orElse(null),
                entry.committedAt());
        if (mapper.enter(row) == 0 && !mapper.entered(row)) {
            LOG.warn("qualification {} of ledger entry {} is not entered: another one has its code", granted.qualificationId(),
                    entry.position());
        }
    }
}
