package org.xinglin.clients;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.SeenMessages;
import org.xinglin.store.Store;

/** Remembers messages in the client's tenant, as digests; forgets some old ones with each new one. */
@Component(name = "org.xinglin.clients.seen-messages")
public final class PostgresSeenMessages implements SeenMessages {

    private final Store store;

    /** Takes what it stands on. */
    @Activate
    public PostgresSeenMessages(@Reference Store store) {
        this.store = store;
    }

    @Override
    public boolean first(Client client, String once) {
        byte[] digest = Secrets.digest(once);
        return store.transact(client.tenant(), tx -> {
            SeenMapper mapper = tx.mapper(SeenMapper.class);
            mapper.sweep(REMEMBERED.toSeconds());
            return mapper.insert(client.id(), digest) == 1;
        });
    }
}
