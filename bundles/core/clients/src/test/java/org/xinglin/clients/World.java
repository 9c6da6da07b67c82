package org.xinglin.clients;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.ClientDesk.Issued;
import org.xinglin.api.client.ClientDesk.Wanted;
import org.xinglin.api.client.ClientScope;
import org.xinglin.testkit.MutableClock;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

/** Is the national end and two provinces with the tables of clients on a real PostgreSQL. */
final class World implements AutoCloseable {

    static final TenantId HEBEI = TestDatabase.HEBEI;
    static final TenantId SHANXI = TestDatabase.SHANXI;
    static final UUID HOSPITAL = UUID.randomUUID();
    static final UUID OTHER_HOSPITAL = UUID.randomUUID();

    final TestDatabase database = TestDatabase.with(ClientRooms.PROVINCE, ClientRooms.NATIONAL);
    final MutableClock clock = database.clock();
    final PostgresClients clients = new PostgresClients(database.store(), clock, new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI),
            Duration.ofMinutes(10));
    final PostgresClientDesk desk = new PostgresClientDesk(database.store(), clock);
    final PostgresClientCalls calls = new PostgresClientCalls(database.store(), clock, 600, Duration.ofDays(200));
    final PostgresRepeatedCalls repeats = new PostgresRepeatedCalls(database.store(), database.cipher(), clock);

    static Staff manager(TenantId tenant, UUID institution) {
        return new Staff(UUID.randomUUID(), tenant, "manager", "赵管理", Staff.Role.INSTITUTION, institution,
                Optional.of(Staff.Post.MANAGER));
    }

    static Staff operator() {
        return new Staff(UUID.randomUUID(), TenantId.NATIONAL, "operator", "国家端管理员", Staff.Role.NATIONAL, new UUID(0, 0));
    }

    static Wanted wanted(String name, ClientScope... scopes) {
        return new Wanted(name, Set.of(scopes), 0, Optional.empty());
    }

    Issued registered(String name, ClientScope... scopes) {
        return desk.register(manager(HEBEI, HOSPITAL), wanted(name, scopes)).orThrow();
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    @Override
    public void close() {
        repeats.close();
        database.close();
    }
}
