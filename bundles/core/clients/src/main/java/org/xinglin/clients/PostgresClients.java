package org.xinglin.clients;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientDesk.KeyKind;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Store;

/** Finds clients in the database of the tenant that their id, or their token, names. */
@Component(name = "org.xinglin.clients.clients", configurationPid = "org.xinglin.clients")
public final class PostgresClients implements Clients {

    private final Store store;
    private final Clock clock;
    private final Tenants tenants;
    private final Duration life;

    /** Takes what it stands on. */
    @Activate
    public PostgresClients(@Reference Store store, @Reference Clock clock, @Reference Tenants tenants, Configuration configuration) {
        this(store, clock, tenants, Duration.ofMinutes(configuration.token_minutes()));
    }

    PostgresClients(Store store, Clock clock, Tenants tenants, Duration life) {
        if (life.isNegative() || life.isZero()) {
            throw new IllegalArgumentException("a token counts for a minute or more");
        }
        this.store = store;
        this.clock = clock;
        this.tenants = tenants;
        this.life = life;
    }

    @Override
    public Optional<Client> authenticate(String clientId, String secret) {
        return secret == null ? Optional.empty() : byKey(clientId, Secrets.digest(secret), KeyKind.SECRET);
    }

    @Override
    public Optional<Client> byCertificate(String clientId, String fingerprint) {
        return Secrets.fingerprint(fingerprint).flatMap(digest -> byKey(clientId, digest, KeyKind.CERTIFICATE));
    }

    @Override
    public Optional<Client> byCertificate(String fingerprint) {
        Optional<byte[]> digest = Secrets.fingerprint(fingerprint);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        List<Client> found = new ArrayList<>();
        for (Tenant tenant : tenants.ready()) {
            found.addAll(holders(tenant.id(), digest.get(), KeyKind.CERTIFICATE));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Client> byKey(String clientId, byte[] digest, KeyKind kind) {
        return Secrets.named(clientId).flatMap(named -> holders(named.tenant(), digest, kind).stream()
                .filter(client -> client.id().equals(named.id())).findFirst());
    }

    private List<Client> holders(TenantId tenant, byte[] digest, KeyKind kind) {
        Instant now = clock.instant();
        return ifServed(() -> store.read(tenant, tx -> tx.mapper(ClientMapper.class).byKey(digest, kind.name(), now)),
                List.<ClientRow>of()).stream().map(row -> row.client(tenant)).toList();
    }

    @Override
    public Optional<Client> living(TenantId tenant, UUID client) {
        try {
            ClientRow row = store.read(tenant, tx -> tx.mapper(ClientMapper.class).byId(client));
            return row == null || row.revokedAt() != null ? Optional.empty() : Optional.of(row.client(tenant));
        } catch (UnknownException notServedHere) {
            throw new UnavailableException("tenant " + tenant);
        }
    }

    @Override
    public Outcome<Token> issue(Client client, Set<ClientScope> wanted) {
        if (!client.scopes().containsAll(wanted)) {
            return Outcome.refused(Finding.of("scope-not-granted", "", "/scope", "申请的权限范围未授予此客户端。",
                    "A scope asked for was not granted to this client."));
        }
        Set<ClientScope> granted = wanted.isEmpty() ? client.scopes() : wanted;
        String token = Secrets.token(client.tenant());
        Instant now = clock.instant();
        Instant until = now.plus(life);
        return store.transact(client.tenant(), tx -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            ClientRow row = mapper.lockById(client.id());
            if (row == null || row.revokedAt() != null) {
                return Outcome.refused(Finding.of("client-revoked", "", "客户端已被撤销。", "The client was revoked."));
            }
            mapper.sweepTokens(now);
            mapper.insertToken(Secrets.digest(token), client.id(), ClientRow.words(granted), until);
            return Outcome.accepted(new Token(token, until, granted));
        });
    }

    @Override
    public Optional<Client> byToken(String token) {
        return Secrets.tenantOf(token).flatMap(tenant -> byToken(tenant, Secrets.digest(token)));
    }

    private Optional<Client> byToken(TenantId tenant, byte[] digest) {
        Instant now = clock.instant();
        Function<ClientMapper, Optional<Client>> look = mapper -> {
            ClientMapper.TokenRow token = mapper.token(digest, now);
            ClientRow row = token == null ? null : mapper.byId(token.clientId());
            return row == null || row.revokedAt() != null ? Optional.empty()
                    : Optional.of(row.client(tenant).within(ClientRow.known(token.scopes())));
        };
        return ifServed(() -> store.read(tenant, tx -> look.apply(tx.mapper(ClientMapper.class))), Optional.empty());
    }

    private static <T> T ifServed(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (UnknownException notServedHere) {
            return otherwise;
        }
    }
}
