package org.xinglin.qualifications;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.qualification.Arrivals;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.standards.ExamCategory;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Tells from the national database what has arrived. */
@Component(name = "org.xinglin.qualifications.arrivals")
public final class PostgresArrivals implements Arrivals {

    private final Store store;
    private final FieldCipher cipher;

    /** Takes what it reads with. */
    @Activate
    public PostgresArrivals(@Reference Store store, @Reference FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    /** Says with the transaction of a batch that it has arrived. */
    static void announce(Transaction tx, String batch) {
        send(tx, batch, new Arrived(batch, Optional.empty()));
    }

    /** Says with the transaction of an entry that it has arrived. */
    static void announce(Transaction tx, PersonId person) {
        send(tx, person.toString(), new Arrived("", Optional.of(person)));
    }

    private static void send(Transaction tx, String key, Arrived arrived) {
        tx.send(TenantId.NATIONAL, Topic.QUALIFICATION_ARRIVED, key, Json.write(arrived));
    }

    @Override
    public List<PersonId> doctorsAmongAssistants(Arrived arrived) {
        return store.read(TenantId.NATIONAL, tx -> {
            ArrivalMapper mapper = tx.mapper(ArrivalMapper.class);
            return arrived.person().map(person -> mapper.doctorBesideAssistant(person.value()))
                    .orElseGet(() -> mapper.doctorsOfBatch(arrived.batch()));
        }).stream().map(PersonId::new).toList();
    }

    @Override
    public List<Qualification> byTicket(int examYear, String province, String admissionTicketNo) {
        List<String> categories = ExamCategory.all().stream().map(ExamCategory::code).toList();
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(ArrivalMapper.class)
                .byTicket(examYear, province, categories, admissionTicketNo)).stream()
                .map(q -> PostgresQualifications.opened(q, cipher)).toList();
    }
}
