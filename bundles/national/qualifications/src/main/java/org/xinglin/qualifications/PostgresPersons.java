package org.xinglin.qualifications;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.qualification.Persons;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Identifies persons in the national database; document numbers go in sealed and do not come out. */
@Component(name = "org.xinglin.qualifications.persons")
public final class PostgresPersons implements Persons {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;

    /** Takes what it works with. */
    @Activate
    public PostgresPersons(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Outcome<Identified> identify(Shown shown) {
        return Document.of(shown, Time.today(clock)).then(document -> Outcome.accepted(keep(document)));
    }

    @Override
    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(store.read(TenantId.NATIONAL, tx -> tx.mapper(PersonMapper.class).find(person.value())))
                .map(PostgresPersons::opened);
    }

    private Identified keep(Document document) {
        PersonId id = cipher.personId(document.type().code(), document.number());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.transact(TenantId.NATIONAL, tx -> {
            PersonMapper mapper = tx.mapper(PersonMapper.class);
            mapper.serialise(id.value());
            PersonMapper.Row before = mapper.find(id.value());
            PersonMapper.Row row = new PersonMapper.Row(id.value(), document.name(), document.gender(), document.birthDate(),
                    document.type().code(), cipher.seal(document.number()), now);
            if (before == null || !same(before, document)) {
                mapper.keepFormer(id.value(), now);
                mapper.put(row);
            }
            List<Qualification> namesakes = mapper.namesakes(id.value(), document.name(), document.birthDate()).stream()
                    .map(q -> PostgresQualifications.opened(q, cipher)).toList();
            return new Identified(opened(row), mapper.otherNames(id.value(), document.name()), namesakes);
        });
    }

    private boolean same(PersonMapper.Row before, Document document) {
        return before.name().equals(document.name()) && before.gender().equals(document.gender())
                && before.birthDate().equals(document.birthDate()) && before.idType().equals(document.type().code())
                && cipher.open(before.idNo()).equals(document.number());
    }

    private static Person opened(PersonMapper.Row row) {
        return new Person(new PersonId(row.personId()), row.name(), row.gender(), row.birthDate(), row.idType());
    }
}
