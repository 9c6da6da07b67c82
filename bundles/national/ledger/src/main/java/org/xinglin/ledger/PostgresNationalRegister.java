package org.xinglin.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.NationalRegister;
import org.xinglin.store.Store;

/** Works out how persons stand from their entries. */
@Component(name = "org.xinglin.ledger.register")
public final class PostgresNationalRegister implements NationalRegister {

    private final Store store;

    /** Takes what it works with. */
    @Activate
    public PostgresNationalRegister(@Reference Store store) {
        this.store = store;
    }

    @Override
    public Standing standingOf(PersonId person) {
        return PersonChain.of(store.read(TenantId.NATIONAL, tx -> tx.mapper(LedgerMapper.class).ofPerson(person))).standing();
    }
}
