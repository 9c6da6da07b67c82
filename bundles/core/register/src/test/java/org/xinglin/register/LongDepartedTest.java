package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.api.register.RecordKind.REGISTRATION;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.Versioned;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.ledger.PostgresNationalRegister;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-REG-174: 备案满2年且未继续执业的予以注销")
class LongDepartedTest {

    private static TestDatabase database;
    private static Ledger ledger;
    private static LongDeparted departed;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        departed = new PostgresLongDeparted(database.store(), new PostgresNationalRegister(database.store()), new TwoYears());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("R-REG-174: on the day two years later and not before, in the own province only")
    void a_departure_is_due_two_years_later() {
        UUID registration = registered(HEBEI);
        end(registration, HEBEI, RegStatus.DEPARTED, TODAY);

        assertEquals(List.of(), due(HEBEI, TODAY.plusYears(2).minusDays(1)));
        assertEquals(List.of(registration), due(HEBEI, TODAY.plusYears(2)));
        assertEquals(List.of(registration), due(HEBEI, TODAY.plusYears(5)));
        assertEquals(List.of(), due(SHANXI, TODAY.plusYears(5)));
    }

    @Test
    @DisplayName("R-REG-174: who is valid anywhere goes on practising, in this province or another")
    void who_practises_on_is_not_proposed() {
        end(registered(HEBEI), HEBEI, RegStatus.DEPARTED, TODAY);
        UUID elsewhere = registered(SHANXI);

        assertEquals(List.of(), due(HEBEI, TODAY.plusYears(2)));

        end(elsewhere, SHANXI, RegStatus.CANCELLED, TODAY.plusDays(30));
        assertEquals(1, due(HEBEI, TODAY.plusYears(2)).size());

        registered(HEBEI);
        assertEquals(List.of(), due(HEBEI, TODAY.plusYears(2)));
    }

    @Test
    @DisplayName("R-REG-174: once cancelled it is CANCELLED from that day on, has not been valid since it departed, and is done with")
    void what_was_cancelled_is_not_proposed_again() {
        UUID registration = registered(HEBEI);
        end(registration, HEBEI, RegStatus.DEPARTED, TODAY);
        LocalDate cancelled = TODAY.plusYears(2).plusDays(3);

        end(registration, HEBEI, RegStatus.CANCELLED, cancelled);

        assertEquals(List.of(), due(HEBEI, TODAY.plusYears(5)));
        PostgresRegisters registers = new PostgresRegisters(database.store());
        assertEquals(RegStatus.DEPARTED, registers.find(HEBEI, REGISTRATION, registration, cancelled.minusDays(1)).orElseThrow()
                .is().status());
        Standing.Registration after = registers.find(HEBEI, REGISTRATION, registration, cancelled).orElseThrow().is();
        assertEquals(RegStatus.CANCELLED, after.status());
        assertEquals(Optional.of(TODAY), after.endedOn());
    }

    @Test
    @DisplayName("R-REG-174: page by page, oldest departure first, each once")
    void all_are_found_page_by_page() {
        List<UUID> expected = new ArrayList<>();
        for (int day = 3; day > 0; day--) {
            PersonId another = Approval.somebody();
            UUID registration = UUID.randomUUID();
            ledger.commit(Approval.of(another, SHANXI).grant(registration).request()).orThrow();
            ledger.commit(Approval.of(another, SHANXI).on(TODAY.plusDays(day)).end(registration, SHANXI, RegStatus.DEPARTED)
                    .request()).orThrow();
            expected.add(0, registration);
        }
        deliver();

        List<UUID> found = new ArrayList<>();
        Optional<Versioned<Standing.Registration>> after = Optional.empty();
        do {
            LongDeparted.Page page = departed.due(SHANXI, TODAY.plusYears(3), after, 2);
            page.due().forEach(d -> found.add(d.id()));
            after = page.next();
        } while (after.isPresent());

        assertTrue(found.containsAll(expected));
        assertEquals(expected, found.stream().filter(expected::contains).toList());
        assertEquals(found.size(), found.stream().distinct().count());
    }

    private UUID registered(TenantId tenant) {
        UUID registration = UUID.randomUUID();
        ledger.commit(Approval.of(person, tenant).grant(registration).request()).orThrow();
        deliver();
        return registration;
    }

    private void end(UUID registration, TenantId tenant, RegStatus status, LocalDate on) {
        ledger.commit(Approval.of(person, tenant).on(on).end(registration, tenant, status).request()).orThrow();
        deliver();
    }

    private static void deliver() {
        RegisterEntryEndpoint endpoint = new RegisterEntryEndpoint(database.store());
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    private List<UUID> due(TenantId tenant, LocalDate on) {
        return departed.due(tenant, on, Optional.empty(), 1000).due().stream().filter(d -> d.person().equals(person))
                .map(Versioned::id).toList();
    }

    /** Is the policies in force: two years. */
    private static final class TwoYears implements Policies {

        @Override
        public Parameters parameters(TenantId tenant, LocalDate on) {
            return name -> Optional.of("2");
        }

        @Override
        public Judgement judge(Case applied) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LocalDate addWorkingDays(TenantId tenant, LocalDate from, int days) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Policy> bound() {
            return List.of();
        }
    }
}
