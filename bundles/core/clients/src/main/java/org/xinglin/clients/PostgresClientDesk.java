package org.xinglin.clients;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Looks after clients in the tenant of the member of staff. */
@Component(name = "org.xinglin.clients.desk")
public final class PostgresClientDesk implements ClientDesk {

    private static final int MOST_CLIENTS = 100;
    private static final int MOST_CALLS = 500;

    private final Store store;
    private final Clock clock;

    /** Takes what it stands on. */
    @Activate
    public PostgresClientDesk(@Reference Store store, @Reference Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Outcome<Issued> register(Staff by, Wanted wanted) {
        Optional<Finding> fault = forbidden(by).or(() -> WantedCheck.fault(wanted, by.role() == Staff.Role.INSTITUTION));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        ClientRow row = new ClientRow(UUID.randomUUID(), institution(by), wanted.name().strip(), ClientRow.words(wanted.scopes()),
                wanted.callsPerMinute(), clock.instant(), by.name(), null);
        return store.transact(by.tenant(), tx -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            if (mapper.count(institution(by)) >= MOST_CLIENTS) {
                return Outcome.refused(Finding.of("clients-too-many", "", "客户端数量已达上限。", "There are too many clients already."));
            }
            if (mapper.insert(row) == 0) {
                return Outcome.refused(WantedCheck.taken());
            }
            Optional<String> secret = wanted.certificate().isPresent() ? Optional.empty() : Optional.of(Secrets.secret());
            mapper.insertKey(secret.map(it -> secretKey(row, it)).orElseGet(() -> certificateKey(row, wanted.certificate().get())));
            deed(tx, row, by, "registered");
            return Outcome.accepted(new Issued(view(tx, row), secret));
        });
    }

    @Override
    public Outcome<Registered> change(Staff by, UUID client, Wanted wanted) {
        Optional<Finding> fault = forbidden(by).or(() -> WantedCheck.fault(wanted, by.role() == Staff.Role.INSTITUTION));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        try {
            return own(by, client, (tx, row) -> {
                tx.mapper(ClientMapper.class).change(row.id(), wanted.name().strip(), ClientRow.words(wanted.scopes()),
                        wanted.callsPerMinute());
                deed(tx, row, by, "changed");
                return Outcome.accepted(view(tx, tx.mapper(ClientMapper.class).byId(row.id())));
            });
        } catch (StoreException refused) {
            if (refused.violates("client_name")) {
                return Outcome.refused(WantedCheck.taken());
            }
            throw refused;
        }
    }

    @Override
    public Outcome<Issued> rotate(Staff by, UUID client, Duration overlap) {
        Instant until = until(overlap);
        return own(by, client, (tx, row) -> {
            String secret = Secrets.secret();
            tx.mapper(ClientMapper.class).endKeys(row.id(), KeyKind.SECRET.name(), until);
            tx.mapper(ClientMapper.class).insertKey(secretKey(row, secret));
            deed(tx, row, by, "rotated");
            return Outcome.accepted(new Issued(view(tx, row), Optional.of(secret)));
        });
    }

    @Override
    public Outcome<Registered> addCertificate(Staff by, UUID client, String fingerprint, Duration overlap) {
        Instant until = until(overlap);
        if (Secrets.fingerprint(fingerprint).isEmpty()) {
            return Outcome.refused(WantedCheck.malformed());
        }
        return own(by, client, (tx, row) -> {
            tx.mapper(ClientMapper.class).endKeys(row.id(), KeyKind.CERTIFICATE.name(), until);
            tx.mapper(ClientMapper.class).insertKey(certificateKey(row, fingerprint));
            deed(tx, row, by, "certificate-added");
            return Outcome.accepted(view(tx, row));
        });
    }

    @Override
    public Outcome<Registered> revokeKey(Staff by, UUID client, UUID key) {
        return own(by, client, (tx, row) -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            if (mapper.keys(row.id()).stream().noneMatch(it -> it.id().equals(key))) {
                throw new UnknownException("key " + key);
            }
            mapper.endKey(row.id(), key, clock.instant());
            mapper.endTokens(row.id());
            deed(tx, row, by, "key-revoked");
            return Outcome.accepted(view(tx, row));
        });
    }

    @Override
    public Outcome<Registered> revoke(Staff by, UUID client) {
        return own(by, client, (tx, row) -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            Instant now = clock.instant();
            mapper.revoke(row.id(), now);
            mapper.endKeys(row.id(), KeyKind.SECRET.name(), now);
            mapper.endKeys(row.id(), KeyKind.CERTIFICATE.name(), now);
            mapper.endTokens(row.id());
            deed(tx, row, by, "revoked");
            return Outcome.accepted(view(tx, mapper.byId(row.id())));
        });
    }

    @Override
    public List<Registered> list(Staff by) {
        require(by);
        return store.read(by.tenant(), tx -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            Map<UUID, List<KeyRow>> keys = mapper.keysOf(institution(by)).stream().collect(Collectors.groupingBy(KeyRow::clientId));
            return mapper.of(institution(by)).stream()
                    .map(row -> row.registered(by.tenant(), keys.getOrDefault(row.id(), List.of()))).toList();
        });
    }

    @Override
    public List<Registered> all(TenantId tenant) {
        return store.read(tenant, tx -> {
            ClientMapper mapper = tx.mapper(ClientMapper.class);
            Map<UUID, List<KeyRow>> keys = mapper.allKeys().stream().collect(Collectors.groupingBy(KeyRow::clientId));
            return mapper.all().stream().map(row -> row.registered(tenant, keys.getOrDefault(row.id(), List.of()))).toList();
        });
    }

    @Override
    public List<Call> calls(Staff by, UUID client, long before, int limit) {
        require(by);
        return store.read(by.tenant(), tx -> {
            ownRow(by, client, tx.mapper(ClientMapper.class).byId(client));
            return tx.mapper(CallMapper.class).calls(client, before, Math.min(limit, MOST_CALLS)).stream()
                    .map(row -> new Call(row.position(), row.at(), row.operation(), row.outcome())).toList();
        });
    }

    /** Does something to a client of the own institution that lives. */
    private <T> Outcome<T> own(Staff by, UUID client, BiFunction<Transaction, ClientRow, Outcome<T>> work) {
        Optional<Finding> fault = forbidden(by);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return store.transact(by.tenant(), tx -> {
            ClientRow row = ownRow(by, client, tx.mapper(ClientMapper.class).lockById(client));
            return row.revokedAt() == null ? work.apply(tx, row)
                    : Outcome.refused(Finding.of("client-state", "", "客户端已被撤销。", "The client was revoked."));
        });
    }

    private static ClientRow ownRow(Staff by, UUID client, ClientRow row) {
        if (row == null || !java.util.Objects.equals(row.institutionId(), institution(by))) {
            throw new UnknownException("client " + client);
        }
        return row;
    }

    private static void require(Staff by) {
        if (forbidden(by).isPresent()) {
            throw new UnknownException("clients");
        }
    }

    private static Optional<Finding> forbidden(Staff by) {
        boolean may = by.role() == Staff.Role.NATIONAL || by.holds(Staff.Post.MANAGER);
        return may ? Optional.empty() : Optional.of(Finding.of("post-forbidden", "R-ACC-37",
                "仅机构管理员或国家端管理员可以管理客户端。", "Only an institution's manager or the national operator looks after clients."));
    }

    private static UUID institution(Staff by) {
        return by.role() == Staff.Role.INSTITUTION ? by.office() : null;
    }

    private Instant until(Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(MOST_OVERLAP) > 0) {
            throw new IllegalArgumentException("an overlap is " + MOST_OVERLAP.toDays() + " days at most");
        }
        return clock.instant().plus(overlap);
    }

    private KeyRow secretKey(ClientRow row, String secret) {
        return new KeyRow(UUID.randomUUID(), row.id(), KeyKind.SECRET.name(), Secrets.digest(secret),
                secret.substring(secret.length() - 4), clock.instant(), null);
    }

    private KeyRow certificateKey(ClientRow row, String fingerprint) {
        byte[] digest = Secrets.fingerprint(fingerprint).orElseThrow();
        return new KeyRow(UUID.randomUUID(), row.id(), KeyKind.CERTIFICATE.name(), digest, HexFormat.of().formatHex(digest),
                clock.instant(), null);
    }

    private Registered view(Transaction tx, ClientRow row) {
        return row.registered(tx.tenant(), tx.mapper(ClientMapper.class).keys(row.id()));
    }

    private void deed(Transaction tx, ClientRow row, Staff by, String deed) {
        tx.mapper(ClientMapper.class).insertDeed(row.id(), by.id(), by.name(), deed, clock.instant());
    }
}
