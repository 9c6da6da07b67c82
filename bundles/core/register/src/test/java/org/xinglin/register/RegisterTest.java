package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.register.RecordKind.REGISTRATION;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.Projection.Comparison;
import org.xinglin.api.register.Versioned;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

class RegisterTest {

    private static TestDatabase database;
    private static Ledger ledger;
    private static PostgresRegisters registers;
    private static RegisterEntryEndpoint endpoint;
    private static RegisterProjection projection;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        registers = new PostgresRegisters(database.store());
        endpoint = new RegisterEntryEndpoint(database.store());
        projection = new RegisterProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void deliver_what_waits() {
        database.clock().set(TODAY);
        deliver();
    }

    private static void deliver() {
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    private static LedgerEntry commit(Approval approval) {
        return ledger.commit(approval.request()).orThrow();
    }

    private static Instant now() {
        return database.clock().instant();
    }

    @Test
    @DisplayName("R-REG-70: a granted registration stands in its own province only")
    void a_granted_registration_stands_on_the_register() {
        UUID id = UUID.randomUUID();
        LedgerEntry entry = commit(Approval.of(person, HEBEI).grant(id));
        deliver();
        Versioned<Standing.Registration> found = registers.of(HEBEI, REGISTRATION, person, TODAY, now()).get(0);
        assertEquals(id, found.id());
        assertEquals(entry.practiceCode(), found.practiceCode());
        assertEquals(entry.eRegId(), found.eRegId());
        assertEquals(entry.position(), found.ledgerPosition());
        assertEquals(entry.committedAt(), found.recordedAt());
        assertEquals(RegStatus.VALID, found.is().status());
        assertTrue(found.validTo().isEmpty());
        assertEquals(List.of(), registers.of(SHANXI, REGISTRATION, person, TODAY, now()));
        assertEquals(List.of(), registers.of(HEBEI, REGISTRATION, person, TODAY.minusDays(1), now()));
        assertEquals(List.of(found), registers.at(HEBEI, REGISTRATION, found.is().main().id(), "VALID", TODAY,
                Optional.empty(), 100).stream()
                .filter(r -> r.person().equals(person)).toList());
    }

    @Test
    @DisplayName("R-DAT-04: who was registered on a day is a question of what was known when")
    void a_day_is_answered_as_it_was_known() {
        UUID id = UUID.randomUUID();
        LocalDate start = TODAY;
        LedgerEntry granted = commit(Approval.of(person, HEBEI).on(start).grant(id));
        deliver();
        database.clock().advanceDays(100);
        Instant before = now();
        database.clock().advance(Duration.ofHours(1));
        LocalDate endedOn = start.plusDays(40);
        LedgerEntry ended = commit(Approval.of(person, HEBEI).on(endedOn).end(id, HEBEI, RegStatus.CANCELLED));
        deliver();
        Instant after = now();

        assertEquals(RegStatus.VALID, registers.of(HEBEI, REGISTRATION, person, start.plusDays(50), before).get(0).is().status());
        assertEquals(RegStatus.CANCELLED, registers.of(HEBEI, REGISTRATION, person, start.plusDays(50), after).get(0).is().status());
        assertEquals(RegStatus.VALID, registers.of(HEBEI, REGISTRATION, person, start.plusDays(39), after).get(0).is().status());
        assertEquals(RegStatus.CANCELLED, registers.of(HEBEI, REGISTRATION, person, endedOn, after).get(0).is().status());
        assertEquals(List.of(), registers.of(HEBEI, REGISTRATION, person, start, granted.committedAt().minusMillis(1)));

        List<Versioned<Standing.Registration>> history = registers.history(HEBEI, REGISTRATION, person);
        assertEquals(List.of(RegStatus.VALID, RegStatus.VALID, RegStatus.CANCELLED),
                history.stream().map(r -> r.is().status()).toList());
        assertEquals(List.of(granted.position(), ended.position(), ended.position()),
                history.stream().map(Versioned::ledgerPosition).toList());
        assertEquals(BizStatus.CANCELLED, history.get(2).is().bizStatus());
        assertEquals(ended.eRegId(), history.get(2).eRegId());
        assertEquals(granted.eRegId(), history.get(1).eRegId());
        assertEquals(endedOn, history.get(1).validTo().orElseThrow());
        assertEquals(List.of(), registers.at(HEBEI, REGISTRATION, history.get(0).is().main().id(), "VALID", endedOn,
                Optional.empty(), 1000).stream()
                .filter(r -> r.person().equals(person)).toList());
    }

    @Test
    void a_registration_ended_on_its_first_day_was_never_valid() {
        UUID id = UUID.randomUUID();
        commit(Approval.of(person, HEBEI).grant(id));
        commit(Approval.of(person, HEBEI).end(id, HEBEI, RegStatus.RESCINDED).grant());
        deliver();
        assertEquals(List.of(RegStatus.RESCINDED, RegStatus.VALID),
                registers.of(HEBEI, REGISTRATION, person, TODAY, now().plusSeconds(1)).stream().map(r -> r.is().status())
                        .sorted((a, b) -> b.compareTo(a)).toList());
    }

    @Test
    void an_entry_is_taken_once_however_often_it_comes() {
        LedgerEntry entry = commit(Approval.of(person, HEBEI).grant());
        List<Message> seen = new ArrayList<>();
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, seen::add);
        endpoint.receive(seen.get(0));
        endpoint.receive(seen.get(0));
        Message resent = new Message(UUID.randomUUID(), TenantId.NATIONAL, HEBEI, Topic.REGISTER_ENTRY,
                person.toString(), Json.write(entry), now(), 0);
        endpoint.receive(resent);
        assertEquals(1, registers.history(HEBEI, REGISTRATION, person).size());
    }

    @Test
    void an_ending_before_its_beginning_is_not_received() {
        UUID id = UUID.randomUUID();
        commit(Approval.of(person, HEBEI).grant(id));
        commit(Approval.of(person, HEBEI).end(id, HEBEI, RegStatus.CANCELLED));
        List<Message> seen = new ArrayList<>();
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, seen::add);
        assertThrows(IllegalStateException.class, () -> endpoint.receive(seen.get(1)));
        endpoint.receive(seen.get(0));
        endpoint.receive(seen.get(1));
        assertEquals(2, registers.history(HEBEI, REGISTRATION, person).size());
    }

    @Test
    void entries_from_a_province_are_not_received() {
        LedgerEntry entry = commit(Approval.of(person, HEBEI).grant());
        assertThrows(IllegalArgumentException.class, () -> endpoint.receive(new Message(UUID.randomUUID(), SHANXI, HEBEI,
                Topic.REGISTER_ENTRY, person.toString(), Json.write(entry), now(), 0)));
    }

    @Test
    @DisplayName("R-REG-43, 45: the database itself holds one valid registration per place")
    void the_table_refuses_a_second_valid_registration() {
        commit(Approval.of(person, HEBEI).grant());
        deliver();
        assertThrows(IllegalStateException.class, () -> database.execute(HEBEI, "INSERT INTO record SELECT"
                + " (r).* FROM (SELECT jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid())) r"
                + " FROM record r WHERE person = '" + person + "') x"));
    }

    @Test
    void a_rebuilt_register_equals_the_live_one() {
        moves(new Random(7), 60);
        deliver();
        List<Version> before = all(HEBEI);
        for (TenantId tenant : List.of(HEBEI, SHANXI)) {
            Comparison compared = projection.compare(tenant);
            assertEquals(List.of(), compared.differences());
            assertTrue(compared.equal());
            assertTrue(compared.live() > 0);
        }
        database.execute(HEBEI, "DELETE FROM record WHERE ledger_position % 3 = 0");
        database.execute(HEBEI, "UPDATE record SET person_name = '改' WHERE ledger_position % 7 = 1");
        Comparison broken = projection.compare(HEBEI);
        assertTrue(broken.differences().stream().anyMatch(d -> d.endsWith("in the ledger, not live")));
        assertTrue(broken.differences().stream().anyMatch(d -> d.endsWith("live differs in person_name")));
        assertEquals(before.size(), projection.rebuild(HEBEI));
        assertEquals(before, all(HEBEI));
        assertTrue(projection.compare(HEBEI).equal());
        assertEquals(List.of(HEBEI, SHANXI), projection.tenants());
    }

    @Test
    void a_rebuild_loses_and_doubles_nothing_that_arrives_meanwhile() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Random random = new Random(11);
            for (int round = 0; round < 15; round++) {
                moves(random, 8);
                CountDownLatch go = new CountDownLatch(1);
                Future<?> delivery = threads.submit(() -> {
                    go.await();
                    deliver();
                    return null;
                });
                Future<Long> rebuild = threads.submit(() -> {
                    go.await();
                    return projection.rebuild(HEBEI);
                });
                go.countDown();
                delivery.get();
                rebuild.get();
                deliver();
                assertEquals(List.of(), projection.compare(HEBEI).differences());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Commits random lives: granted here, moved there, moved back, cancelled. */
    private static void moves(Random random, int persons) {
        for (int i = 0; i < persons; i++) {
            PersonId someone = Approval.somebody();
            List<TenantId> places = new ArrayList<>(List.of(HEBEI, SHANXI));
            Collections.shuffle(places, random);
            UUID first = UUID.randomUUID();
            UUID second = UUID.randomUUID();
            commit(Approval.of(someone, places.get(0)).grant(first));
            if (random.nextBoolean()) {
                database.clock().advanceDays(random.nextInt(3));
                commit(Approval.of(someone, places.get(1)).on(database.clock().today()).grant(second)
                        .end(first, places.get(0), RegStatus.MOVED_OUT));
                if (random.nextBoolean()) {
                    commit(Approval.of(someone, places.get(1)).on(database.clock().today())
                            .end(second, places.get(1), RegStatus.DEPARTED));
                }
            }
        }
    }

    private static List<Version> all(TenantId tenant) {
        return database.store().read(tenant, tx -> ledger.after(0, 100_000).stream().map(LedgerEntry::person).distinct()
                .flatMap(p -> tx.mapper(RecordMapper.class).history("REGISTRATION", p).stream()).toList());
    }
}
