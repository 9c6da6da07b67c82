package org.xinglin.disclosure;

import static org.xinglin.testkit.TestDatabase.HEBEI;

import java.util.List;
import java.util.Optional;
import org.xinglin.api.TenantId;
import org.xinglin.api.disclosure.Disclosure.Query;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.register.RegisterRoom;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

/** Is a national end with a ledger, and a public register that takes what the ledger says, on a real PostgreSQL. */
final class PublicEnd implements AutoCloseable {

    final TestDatabase database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM, DisclosureRoom.ROOM);
    final PostgresLedger ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
    final PostgresDisclosure disclosure = new PostgresDisclosure(database.store(), database.clock());
    final DisclosureEntryEndpoint endpoint = new DisclosureEntryEndpoint(database.store(), ledger);
    final DisclosureProjection projection =
            new DisclosureProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, HEBEI));

    LedgerEntry commit(Approval approval) {
        return ledger.commit(approval.request()).orThrow();
    }

    /** Hands the public register what the ledger has sent it. */
    void deliver() {
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.DISCLOSURE_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    /** Asks by name, in one province or, if it is null, in all. */
    List<PublicDoctor> search(TenantId province, String name, String institution) {
        return disclosure.search(new Query(Optional.ofNullable(province), name, institution)).orThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
