package org.xinglin.disclosure.feed;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.FeedKeys;
import org.xinglin.api.feed.PublicChange;
import org.xinglin.api.feed.SignedDocument;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.disclosure.feed.FeedMapper.Change;
import org.xinglin.disclosure.feed.FeedMapper.State;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Keeps the feed beside the public register, in the national schema. */
@Component(name = "org.xinglin.disclosure.feed")
@Designate(ocd = FeedConfiguration.class)
public final class PostgresChangeFeed implements ChangeFeed {

    private final Store store;
    private final FeedKeys keys;
    private final Clock clock;
    private final Duration kept;

    /** Without it, scopes that provinces define have the names known before. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile Tenants tenants;

    /** Takes what it works with. */
    @Activate
    public PostgresChangeFeed(@Reference Store store, @Reference FeedKeys keys, @Reference Clock clock, FeedConfiguration configuration) {
        this(store, keys, clock, Duration.ofDays(configuration.keepDays()));
    }

    /** Takes what it works with. @param kept how long changes are kept */
    public PostgresChangeFeed(Store store, FeedKeys keys, Clock clock, Duration kept) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public Outcome<Batch> since(String cursor, Choice choice, int max) {
        if (max < 1 || max > MOST) {
            return Outcome.refused(Finding.of("feed-batch-size", "R-PUB-08", "/max", "每批1至" + MOST + "条。",
                    "A batch holds 1 to " + MOST + " changes."));
        }
        Optional<Cursor> asked = Cursor.parse(cursor);
        if (asked.isEmpty()) {
            return Outcome.refused(Finding.of("feed-cursor-form", "R-PUB-08", "/after", "游标格式不正确。", "This is not a cursor."));
        }
        return store.read(TenantId.NATIONAL, tx -> {
            FeedMapper mapper = tx.mapper(FeedMapper.class);
            State state = begun(mapper);
            Cursor from = asked.get();
            Optional<Finding> wrong = wrong(state, from);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            List<Change> found = mapper.changes(from.position(), state.last(), choice.province().map(TenantId::code).orElse(null),
                    choice.institution().orElse(null), max + 1);
            // What an epoch that began meanwhile, or a trim, took out must not look like a gapless run
            State after = begun(mapper);
            if (!after.epoch().equals(state.epoch()) || after.oldest() > from.position()) {
                return Outcome.refused(wrong(after, from).orElseThrow());
            }
            boolean more = found.size() > max;
            List<Change> handed = more ? found.subList(0, max) : found;
            long next = more ? handed.get(max - 1).position() : state.last();
            return Outcome.accepted(new Batch(cursor, new Cursor(state.epoch(), next).toString(), more, clock.instant(),
                    handed.stream().map(PostgresChangeFeed::change).toList()));
        });
    }

    @Override
    public Outcome<SignedDocument> signedSince(String cursor, Choice choice, int max) {
        return since(cursor, choice, max).then(batch -> Outcome.accepted(keys.sign(FeedDocument.bytes(batch))));
    }

    @Override
    public String line(PublicChange change) {
        return Json.write(FeedDocument.Line.of(change));
    }

    @Override
    public Position position() {
        return store.read(TenantId.NATIONAL, tx -> {
            State state = begun(tx.mapper(FeedMapper.class));
            return new Position(new Cursor(state.epoch(), state.oldest()).toString(),
                    new Cursor(state.epoch(), state.last()).toString(), state.beganWhole());
        });
    }

    @Override
    public long waiting() {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(FeedMapper.class).touched());
    }

    @Override
    public String snapshot(Consumer<PublicChange> each) {
        return store.transact(TenantId.NATIONAL, tx -> {
            oneMoment(tx);
            FeedMapper mapper = tx.mapper(FeedMapper.class);
            State state = begun(mapper);
            mapper.toldAll(row -> {
                FeedMapper.Told it = row.getResultObject();
                each.accept(change(new Change(it.position(), PublicChange.Kind.SHOWN.name(), it.record(), it.tenant(), it.practiceCode(),
                        it.institutions(), it.items(), clock.instant())));
            });
            return new Cursor(state.epoch(), state.last()).toString();
        });
    }

    @Override
    public int advance() {
        if (store.read(TenantId.NATIONAL, tx -> projector(tx.mapper(FeedMapper.class)).idle())) {
            return 0;
        }
        int changes = 0;
        for (int step = 0; step >= 0; changes += Math.max(step, 0)) {
            step = store.transact(TenantId.NATIONAL, tx -> {
                FeedMapper mapper = tx.mapper(FeedMapper.class);
                return mapper.lock() ? projector(mapper).step() : -1;
            });
        }
        return changes;
    }

    @Override
    public String newEpoch() {
        store.transact(TenantId.NATIONAL, tx -> tx.mapper(FeedMapper.class).touchEverything());
        store.transact(TenantId.NATIONAL, tx -> {
            FeedMapper mapper = tx.mapper(FeedMapper.class);
            mapper.lockWaiting();
            return projector(mapper).step();
        });
        return position().now();
    }

    private FeedProjector projector(FeedMapper mapper) {
        return new FeedProjector(mapper, clock, tenants, kept);
    }

    private static State begun(FeedMapper mapper) {
        State state = mapper.state();
        if (state == null) {
            throw new UnavailableException("change feed: it has not begun yet");
        }
        return state;
    }

    private static Optional<Finding> wrong(State state, Cursor from) {
        if (!from.epoch().equals(state.epoch())) {
            return Optional.of(Finding.of("feed-epoch-ended", "R-PUB-12", "/after", "该游标所属的数据期已结束，请从快照重新开始。",
                    "The epoch of this cursor has ended: begin again from a snapshot."));
        }
        if (from.position() < state.oldest()) {
            return Optional.of(Finding.of("feed-cursor-too-old", "R-PUB-12", "/after", "该游标之后的变更已不再保存，请从快照重新开始。",
                    "Changes after this cursor are not kept any more: begin again from a snapshot."));
        }
        return from.position() <= state.last() ? Optional.empty() : Optional.of(Finding.of("feed-cursor-ahead", "R-PUB-12", "/after",
                "该游标超前于现有变更，请从快照重新开始。", "The cursor is ahead of the feed: begin again from a snapshot."));
    }

    private static PublicChange change(Change it) {
        return new PublicChange(it.position(), PublicChange.Kind.valueOf(it.kind()), it.record(), TenantId.of(it.tenant()), it.at(),
                it.practiceCode(), Optional.ofNullable(it.items()).map(items -> Json.read(items, PublicDoctor.class)),
                it.institutions().stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()));
    }

    private static void oneMoment(Transaction tx) {
        try (Statement statement = tx.connection().createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        } catch (SQLException e) {
            throw StoreException.of("tenant national, snapshot of the public register", e);
        }
    }
}
