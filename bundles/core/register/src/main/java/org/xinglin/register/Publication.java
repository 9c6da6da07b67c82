package org.xinglin.register;

import java.util.Collection;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.Json;
import org.xinglin.store.Transaction;

/** Tells the national end what is public of institutions, with the transaction that changed it (R-PUB-03, R-PUB-06). */
final class Publication {

    private Publication() {
    }

    /** Tells it of those that have a licence; the others are not public. */
    static void send(Transaction tx, Collection<UUID> institutions) {
        if (!institutions.isEmpty()) {
            tx.mapper(LicenceMapper.class).published(institutions.stream().map(UUID::toString).toList()).forEach(it -> tx.send(
                    TenantId.NATIONAL, Topic.INSTITUTION_PUBLIC, it.institution().toString(), Json.write(it)));
        }
    }
}
