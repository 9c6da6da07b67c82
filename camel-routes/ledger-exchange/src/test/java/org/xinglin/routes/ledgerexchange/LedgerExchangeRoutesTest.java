package org.xinglin.routes.ledgerexchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.disclosure.Disclosure.Query;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.MessageEndpoint;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.ledger.LedgerRefusal;
import org.xinglin.disclosure.DisclosureEntryEndpoint;
import org.xinglin.disclosure.DisclosureProjection;
import org.xinglin.disclosure.DisclosureRoom;
import org.xinglin.disclosure.NameEndpoint;
import org.xinglin.disclosure.PostgresDisclosure;
import org.xinglin.disclosure.PostgresPresentNames;
import org.xinglin.ledger.LedgerRequestEndpoint;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.LockAcquireEndpoint;
import org.xinglin.ledger.LockReleaseEndpoint;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterEntryEndpoint;
import org.xinglin.register.RegisterProjection;
import org.xinglin.register.RegisterRoom;
import org.xinglin.routes.disclosure.DisclosureRoutes;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

/** Runs the real routes between the real rooms on a real database; the applications' room is played. */
class LedgerExchangeRoutesTest {

    private static final Everybody EVERYBODY = new Everybody();

    private static TestDatabase database;
    private static PostgresLedger ledger;

    private final OpenTenants tenants = new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI);
    private final Played entries = new Played(Topic.APPLICATION_ENTRY);
    private final Played refusals = new Played(Topic.APPLICATION_REFUSAL);
    private final Played published = new Played(new DisclosureEntryEndpoint(database.store(), ledger));
    private final MessageEndpoint requests = new LedgerRequestEndpoint(database.store(), EVERYBODY, database.clock());
    private final PersonId person = Approval.somebody();
    private LedgerExchangeRoutes routes;
    private DisclosureRoutes toPublic;

    /** Does what the endpoint behind it does, if there is one, and shows what came. */
    private static final class Played implements MessageEndpoint {

        final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
        private final String topic;
        private final Optional<MessageEndpoint> behind;

        Played(String topic) {
            this.topic = topic;
            this.behind = Optional.empty();
        }

        Played(MessageEndpoint behind) {
            this.topic = behind.topic();
            this.behind = Optional.of(behind);
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public void receive(Message message) {
            behind.ifPresent(endpoint -> endpoint.receive(message));
            received.add(message);
        }

        Message next() throws InterruptedException {
            Message message = received.poll(20, TimeUnit.SECONDS);
            assertNotNull(message, "nothing came of " + topic);
            return message;
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM, DisclosureRoom.ROOM);
        ledger = new PostgresLedger(database.store(), EVERYBODY, database.clock());
    }

    @AfterAll
    static void shut() {
        database.close();
    }

    @BeforeEach
    void start() {
        routes = new LedgerExchangeRoutes(database.exchange(), tenants, new LedgerExchangeRoutes.Configuration() {
            @Override
            public int threads() {
                return 2;
            }

            @Override
            public int lanes() {
                return 3;
            }

            @Override
            public Class<? extends Annotation> annotationType() {
                return LedgerExchangeRoutes.Configuration.class;
            }
        });
        toPublic = new DisclosureRoutes(database.exchange(), tenants);
        toPublic.addEndpoint(published);
        List.of(requests, new LockAcquireEndpoint(database.store(), database.clock()),
                new LockReleaseEndpoint(database.store(), database.clock()), new RegisterEntryEndpoint(database.store()),
                entries, refusals).forEach(routes::addEndpoint);
    }

    @AfterEach
    void stop() {
        routes.close();
        toPublic.close();
    }

    private static void approve(TenantId tenant, Approval approval) {
        var request = approval.request();
        database.store().transact(tenant, tx -> tx.send(TenantId.NATIONAL, Topic.LEDGER_REQUEST,
                request.person().toString(), Json.write(request)));
    }

    @Test
    @DisplayName("R-REG-11: an approval completes by itself, the register first")
    void an_approval_comes_back_as_an_entry_and_becomes_public() throws Exception {
        approve(HEBEI, Approval.of(person, HEBEI).name("司马一").grant());
        Message answer = entries.next();
        assertEquals(HEBEI, answer.to());
        LedgerEntry entry = Json.read(answer.body(), LedgerEntry.class);
        assertEquals(entry, ledger.of(person).get(0));
        assertEquals(RegStatus.VALID, new PostgresRegisters(database.store()).history(HEBEI, RecordKind.REGISTRATION, person).get(0).is().status(),
                "the register was told before the application");
        published.next();
        assertEquals(1, new PostgresDisclosure(database.store(), database.clock()).search(new Query(Optional.of(HEBEI), "司马一", ""))
                .orThrow().size());
    }

    @Test
    @DisplayName("R-REG-195, R-REG-201: what a province enters reaches the register of qualifications, nothing else does")
    void an_entered_qualification_reaches_the_register_of_qualifications() throws Exception {
        Played qualifications = new Played(Topic.QUALIFICATION_ENTRY);
        routes.addEndpoint(qualifications);
        approve(HEBEI, Approval.of(Approval.somebody(), HEBEI).grant());
        entries.next();
        approve(HEBEI, Approval.of(person, HEBEI).effect(new GrantQualification(UUID.randomUUID(), HEBEI, "LEGACY", 1998, 1, "20",
                Optional.empty(), "王申", "1", "20", "河北医学院", "临床医学")));
        entries.next();
        Message entered = qualifications.next();
        assertEquals(TenantId.NATIONAL, entered.to());
        assertEquals(ledger.of(person).get(0), Json.read(entered.body(), LedgerEntry.class));
        assertEquals(0, qualifications.received.size());
    }

    @Test
    @DisplayName("R-INS-05: the name on which a province decided is known nationally")
    void a_new_name_reaches_the_national_end() throws Exception {
        Played names = new Played(new NameEndpoint(database.store()));
        routes.addEndpoint(names);
        UUID institution = UUID.randomUUID();
        database.store().transact(SHANXI, tx -> tx.send(TenantId.NATIONAL, Topic.INSTITUTION_NAME, institution.toString(), Json.write(
                new InstitutionRenamed(institution, "新名医院", TestDatabase.TODAY, database.clock().instant()))));
        names.next();
        assertEquals(Map.of(institution, "新名医院"), new PostgresPresentNames(database.store()).of(List.of(institution)));
    }

    @Test
    void a_refusal_comes_back() throws Exception {
        approve(HEBEI, Approval.of(person, HEBEI).grant());
        entries.next();
        approve(HEBEI, Approval.of(person, HEBEI).grant());
        LedgerRefusal refusal = Json.read(refusals.next().body(), LedgerRefusal.class);
        assertEquals("place-is-free", refusal.findings().get(0).code());
    }

    @Test
    @DisplayName("R-REG-12: while the national end is away approvals wait; when it is back they complete by themselves")
    void approvals_wait_for_an_endpoint_that_is_away() throws Exception {
        routes.removeEndpoint(requests);
        approve(HEBEI, Approval.of(person, HEBEI).grant());
        approve(SHANXI, Approval.of(Approval.somebody(), SHANXI).grant());
        assertNull(entries.received.poll(1500, TimeUnit.MILLISECONDS));
        assertEquals(1, database.exchange().waiting(HEBEI, 10).size());
        routes.addEndpoint(requests);
        assertEquals(Set.of(HEBEI, SHANXI), Set.of(entries.next().to(), entries.next().to()));
    }

    @Test
    void a_tenant_that_is_away_waits_alone() throws Exception {
        database.databases().close(SHANXI);
        approve(HEBEI, Approval.of(person, HEBEI).grant());
        PersonId other = Approval.somebody();
        UUID registration = UUID.randomUUID();
        LedgerEntry forShanxi = ledger.commit(Approval.of(other, SHANXI).grant(registration).request()).orThrow();
        assertEquals(HEBEI, entries.next().to());
        database.open(SHANXI);
        tenants.add(TenantId.of("15"));
        Message late = entries.next();
        assertEquals(SHANXI, late.to());
        assertEquals(forShanxi, Json.read(late.body(), LedgerEntry.class));
        assertEquals(registration, new PostgresRegisters(database.store()).history(SHANXI, RecordKind.REGISTRATION, other)
                .get(0).id());
    }

    @Test
    void many_lives_leave_registers_and_public_equal_to_the_ledger() throws Exception {
        Set<UUID> applications = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            UUID application = UUID.randomUUID();
            applications.add(application);
            TenantId tenant = i % 2 == 0 ? HEBEI : SHANXI;
            approve(tenant, Approval.of(Approval.somebody(), tenant).application(application).grant());
        }
        Set<UUID> answered = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            assertTrue(answered.add(Json.read(entries.next().body(), LedgerEntry.class).applicationId()), "answered once");
            published.next();
        }
        assertEquals(applications, answered);
        RegisterProjection registers = new RegisterProjection(database.store(), ledger, tenants);
        assertEquals(List.of(), registers.compare(HEBEI).differences());
        assertEquals(List.of(), registers.compare(SHANXI).differences());
        assertEquals(List.of(), new DisclosureProjection(database.store(), ledger, tenants).compare(TenantId.NATIONAL)
                .differences());
        assertEquals(List.of(), ledger.verify().problems());
    }
}
