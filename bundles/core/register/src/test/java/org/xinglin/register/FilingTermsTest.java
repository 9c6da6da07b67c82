package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.register.FilingTerms;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Versioned;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-REG-151, R-REG-159: filings by the last day of their term")
class FilingTermsTest {

    private static final LocalDate LAST = TODAY.plusDays(30);

    private static TestDatabase database;
    private static Ledger ledger;
    private static FilingTerms terms;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        terms = new PostgresFilingTerms(database.store());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** Registers the person and files at one institution for each last day; null has no end. Returns the filings' ids. */
    private List<UUID> filed(TenantId tenant, LocalDate... lastDays) {
        UUID registration = UUID.randomUUID();
        Approval approval = Approval.of(person, tenant).grant(registration);
        List<UUID> ids = new ArrayList<>();
        for (LocalDate last : lastDays) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            approval.effect(new GrantFiling(id, registration, tenant, FilingKind.FILING,
                    new Workplace(UUID.randomUUID(), "第" + ids.size() + "医院", tenant + "0104"), Set.of("11"), TODAY.minusYears(1),
                    Optional.ofNullable(last), approval.authority(), TODAY));
        }
        ledger.commit(approval.request()).orThrow();
        deliver();
        return ids;
    }

    private static void deliver() {
        RegisterEntryEndpoint endpoint = new RegisterEntryEndpoint(database.store());
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    private List<UUID> ending(TenantId tenant, LocalDate from, LocalDate to) {
        return terms.ending(tenant, from, to, Optional.empty(), 1000).stream().filter(f -> f.person().equals(person))
                .map(Versioned::id).toList();
    }

    @Test
    @DisplayName("R-REG-151, R-REG-159: those whose last day lies in the days asked for, both included, of this province only")
    void a_filing_is_found_by_its_last_day() {
        List<UUID> ids = filed(HEBEI, LAST, LAST.plusDays(1), null);
        assertEquals(List.of(ids.get(0)), ending(HEBEI, LAST, LAST));
        assertEquals(ids.subList(0, 2), ending(HEBEI, LAST, LAST.plusDays(1)));
        assertEquals(List.of(), ending(HEBEI, TODAY, LAST.minusDays(1)));
        assertEquals(List.of(), ending(HEBEI, LAST.plusDays(2), LAST.plusYears(50)));
        assertEquals(List.of(), ending(SHANXI, LAST, LAST.plusDays(1)));
    }

    @Test
    @DisplayName("R-REG-159: what something else has ended, and what was over when it was entered, is left out")
    void what_ended_otherwise_is_left_out() {
        List<UUID> ids = filed(HEBEI, LAST, LAST, TODAY.minusDays(1), TODAY);
        UUID registration = new PostgresRegisters(database.store()).of(HEBEI, RecordKind.REGISTRATION, person, TODAY,
                database.clock().instant().plusSeconds(60)).get(0).id();
        ledger.commit(Approval.of(person, HEBEI).effect(new EndFiling(ids.get(0), registration, HEBEI, FilingStatus.WITHDRAWN,
                TODAY, "withdrawn")).request()).orThrow();
        deliver();
        assertEquals(List.of(ids.get(1)), ending(HEBEI, LAST, LAST));
        assertEquals(List.of(ids.get(3)), ending(HEBEI, TODAY.minusDays(2), TODAY));
    }

    @Test
    @DisplayName("R-REG-159: page by page, by last day and id, each once")
    void all_are_found_page_by_page() {
        List<UUID> ids = filed(SHANXI, LAST, LAST, LAST.plusDays(1), LAST.plusDays(1), LAST.plusDays(2));
        List<UUID> found = new ArrayList<>();
        Optional<Versioned<Standing.Filing>> after = Optional.empty();
        do {
            List<Versioned<Standing.Filing>> page = terms.ending(SHANXI, LAST, LAST.plusDays(2), after, 2);
            page.forEach(f -> found.add(f.id()));
            after = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        } while (after.isPresent());
        assertEquals(Set.copyOf(ids), Set.copyOf(found.stream().filter(ids::contains).toList()));
        assertEquals(found.size(), found.stream().distinct().count());
        assertEquals(ids.get(4), found.get(found.size() - 1));
    }
}
