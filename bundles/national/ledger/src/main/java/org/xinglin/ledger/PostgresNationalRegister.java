package org.xinglin.ledger;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Facts;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.store.Store;

/** Reads the national index that commits keep. */
@Component(name = "org.xinglin.ledger.register")
public final class PostgresNationalRegister implements NationalRegister {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresNationalRegister(@Reference Store store) {
        this.store = store;
    }

    @Override
    public List<Facts.Registration> registrationsOf(PersonId person) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).registrationsOf(person)).stream()
                .map(Registered::fact).toList();
    }

    @Override
    public Optional<String> practiceCodeOf(PersonId person) {
        return Optional.ofNullable(store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).practiceCodeOf(person)));
    }
}
