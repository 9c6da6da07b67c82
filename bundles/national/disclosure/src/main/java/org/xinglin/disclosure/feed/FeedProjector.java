package org.xinglin.disclosure.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xinglin.api.Time;
import org.xinglin.api.feed.PublicChange.Kind;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.TenantStatus;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.disclosure.feed.FeedMapper.Change;
import org.xinglin.disclosure.feed.FeedMapper.Row;
import org.xinglin.disclosure.feed.FeedMapper.State;
import org.xinglin.disclosure.feed.FeedMapper.Told;
import org.xinglin.store.Json;

/**
 * Takes what was touched, compares what is public now with what consumers were told last, and appends the difference. One at a time in
 * the whole installation: positions are given under its lock and become visible with its commit, so that no change ever appears behind a
 * cursor that was handed out.
 */
final class FeedProjector {

    /** Records of one transaction. */
    static final int STEP = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(FeedProjector.class);
    private static final int FILL = 2000;
    private static final UUID LEAST = new UUID(0, 0);

    private final FeedMapper mapper;
    private final Clock clock;
    private final Tenants tenants;
    private final Duration kept;

    /** Works in one transaction. @param tenants null if they are not known now @param kept how long changes are kept */
    FeedProjector(FeedMapper mapper, Clock clock, Tenants tenants, Duration kept) {
        this.mapper = mapper;
        this.clock = clock;
        this.tenants = tenants;
        this.kept = kept;
    }

    /** Says whether there is nothing to do: nothing is touched, and neither the day nor the names of scopes are others. */
    boolean idle() {
        State state = mapper.state();
        return state != null && !mapper.anyTouched() && Time.today(clock).equals(state.day())
                && Json.write(names(state)).equals(state.scopeNames());
    }

    /** Does one step. Returns how many changes came of it; -1 if there was nothing to be looked at. */
    int step() {
        if (mapper.loading()) {
            return -1;
        }
        State state = mapper.state();
        if (mapper.takeEverything() > 0 || state == null) {
            begin(state);
            return 0;
        }
        SortedMap<String, String> names = names(state);
        turn(state, names);
        mapper.spreadInstitutions();
        List<UUID> touched = mapper.take(STEP);
        return touched.isEmpty() ? -1 : tell(state, touched, new PublicView(Time.today(clock), names));
    }

    /** Begins an epoch: consumers are told nothing of what is in the register already. */
    private void begin(State before) {
        SortedMap<String, String> names = before == null ? known() : names(before);
        LocalDate today = Time.today(clock);
        mapper.dropTouched();
        mapper.dropRecords();
        mapper.dropChanges();
        long last = before == null ? 0 : before.last();
        PublicView view = new PublicView(today, names);
        long all = 0;
        List<Row> rows = mapper.rowsAfter(LEAST, FILL);
        while (!rows.isEmpty()) {
            mapper.tell(rows.stream().map(row -> view.of(row, last)).toList());
            all += rows.size();
            rows = mapper.rowsAfter(rows.get(rows.size() - 1).registrationId(), FILL);
        }
        String epoch = UUID.randomUUID().toString().substring(0, 8);
        mapper.begin(new State(epoch, last, last, all == 0, today, Json.write(names)));
        LOG.info("The feed of the public register begins epoch {} after position {} with {} records", epoch, last, all);
    }

    private void turn(State state, SortedMap<String, String> names) {
        LocalDate today = Time.today(clock);
        String written = Json.write(names);
        if (today.isAfter(state.day())) {
            mapper.touchTurning(today);
            Optional.ofNullable(mapper.trim(clock.instant().minus(kept))).ifPresent(mapper::setOldest);
        } else if (today.isBefore(state.day())) {
            mapper.touchFiled();
        }
        if (!written.equals(state.scopeNames())) {
            mapper.touchProvincialScopes();
        }
        if (!today.equals(state.day()) || !written.equals(state.scopeNames())) {
            mapper.setDay(today, written);
        }
    }

    private int tell(State state, List<UUID> touched, PublicView view) {
        List<String> ids = touched.stream().map(UUID::toString).toList();
        Map<UUID, Row> rows = mapper.rows(ids).stream().collect(Collectors.toMap(Row::registrationId, Function.identity()));
        Map<UUID, Told> before = mapper.told(ids).stream().collect(Collectors.toMap(Told::registrationId, Function.identity()));
        List<Change> changes = new ArrayList<>();
        Map<UUID, Told> tell = new LinkedHashMap<>();
        List<String> forget = new ArrayList<>();
        Instant now = clock.instant();
        for (UUID id : touched) {
            Told old = before.get(id);
            Row row = rows.get(id);
            Told is = row == null ? null : view.of(row, 0);
            boolean same = old != null && is != null && old.record().equals(is.record());
            if (old != null && !same) {
                changes.add(change(state.last() + changes.size() + 1, Kind.WITHDRAWN, old, Set.of(), now));
                forget.add(id.toString());
            }
            if (is != null && !(same && old.items().equals(is.items()))) {
                Set<String> left = same ? new LinkedHashSet<>(old.institutions()) : Set.of();
                changes.add(change(state.last() + changes.size() + 1, same ? Kind.CHANGED : Kind.SHOWN, is, left, now));
            }
            if (is != null && !sameTold(old, is)) {
                tell.put(id, at(is, state.last() + changes.size()));
            }
        }
        if (!forget.isEmpty()) {
            mapper.forget(forget);
        }
        if (!tell.isEmpty()) {
            mapper.tell(tell.values());
        }
        if (!changes.isEmpty()) {
            mapper.append(changes);
            mapper.advance(state.last() + changes.size());
        }
        return changes.size();
    }

    private static boolean sameTold(Told old, Told is) {
        return old != null && at(old, 0).equals(at(is, 0));
    }

    private static Told at(Told it, long position) {
        return new Told(it.registrationId(), it.record(), it.tenant(), it.practiceCode(), it.institutions(), it.items(), it.turnsOn(), position);
    }

    private static Change change(long position, Kind kind, Told of, Set<String> left, Instant now) {
        List<String> institutions = Stream.concat(of.institutions().stream(), left.stream()).distinct().toList();
        return new Change(position, kind.name(), of.record(), of.tenant(), of.practiceCode(), institutions,
                kind == Kind.WITHDRAWN ? null : of.items(), now);
    }

    /** Returns the names of provincial scopes: those known here now over those known before, of provinces that are elsewhere or away. */
    private SortedMap<String, String> names(State state) {
        SortedMap<String, String> names = new TreeMap<>();
        Json.read(state.scopeNames(), Map.class).forEach((code, name) -> names.put((String) code, (String) name));
        names.putAll(known());
        return names;
    }

    private SortedMap<String, String> known() {
        SortedMap<String, String> names = new TreeMap<>();
        if (tenants != null) {
            tenants.all().stream().map(TenantStatus::tenant).sorted((a, b) -> b.id().compareTo(a.id()))
                    .forEach(tenant -> names.putAll(ScopeNames.of(tenant)));
        }
        return names;
    }
}
