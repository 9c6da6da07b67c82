package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionLists;
import org.xinglin.api.register.RegisterStatistics.Dimension;
import org.xinglin.api.register.RegisterStatistics.Figures;
import org.xinglin.api.register.Versioned;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.ledger.PostgresNationalRegister;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-ACC-38: lists and figures of institutions")
class InstitutionListsTest {

    private static final String HERE = "列表医院";
    private static final String THERE = "协作医院";

    private static TestDatabase database;
    private static PostgresLedger ledger;
    private static PostgresInstitutionLists lists;
    private static PostgresRegisterStatistics statistics;
    private static Institution here;
    private static Institution there;
    private static PersonId filer;

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        PostgresRegisters registers = new PostgresRegisters(database.store());
        lists = new PostgresInstitutionLists(database.store(), registers, new PostgresNationalRegister(database.store()));
        statistics = new PostgresRegisterStatistics(database.store());
        here = Hospitals.in("130102", HERE, "03");
        there = Hospitals.in("130602", THERE, "03");
        registers.enter(HEBEI, List.of(), List.of(here, there));
        people();
        RegisterEntryEndpoint endpoint = new RegisterEntryEndpoint(database.store());
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    /** Registers four here: one who files and has an old record there, one in Shanxi too, an assistant, one who left. */
    private static void people() {
        filer = Approval.somebody();
        UUID registration = UUID.randomUUID();
        Approval filing = Approval.of(filer, HEBEI).name("甲").institution(HERE).category("10", "11", "12").grant(registration);
        filing.effect(atThere(filing, registration, FilingKind.FILING, 30));
        filing.effect(atThere(filing, registration, FilingKind.LEGACY_MULTISITE, 400));
        commit(filing);
        PersonId both = Approval.somebody();
        commit(Approval.of(both, HEBEI).name("乙").institution(HERE).grant());
        commit(Approval.of(both, SHANXI).name("乙").institution("太原医院").grant());
        commit(Approval.of(Approval.somebody(), HEBEI).name("丙").institution(HERE).assistant().grant());
        PersonId gone = Approval.somebody();
        UUID left = UUID.randomUUID();
        commit(Approval.of(gone, HEBEI).name("丁").institution(HERE).grant(left));
        commit(Approval.of(gone, HEBEI).end(left, HEBEI, RegStatus.DEPARTED));
        commit(Approval.of(Approval.somebody(), HEBEI).name("戊").institution(THERE).division("130602").grant());
    }

    private static GrantFiling atThere(Approval approval, UUID registration, FilingKind kind, int days) {
        return new GrantFiling(UUID.randomUUID(), registration, HEBEI, kind,
                Approval.of(filer, HEBEI).institution(THERE).division("130602").workplace(), Set.of("11"), TODAY,
                Optional.of(TODAY.plusDays(days)), approval.authority(), TODAY);
    }

    private static void commit(Approval approval) {
        ledger.commit(approval.request()).orThrow();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static List<FilingKind> kinds(UUID institution, Optional<FilingKind> kind, boolean own, int days) {
        return lists.filings(HEBEI, institution, kind, own, TODAY.plusDays(days), Optional.empty(), 10).stream()
                .map(f -> f.is().kind()).sorted().toList();
    }

    @Test
    @DisplayName("R-ACC-38: 本院多执业机构备案, 外院在本院, 本院多地点, 多地点执业在本院 are four lists")
    void filings_and_old_multi_site_records_are_told_apart() {
        Optional<FilingKind> legacy = Optional.of(FilingKind.LEGACY_MULTISITE);
        Optional<FilingKind> filing = Optional.of(FilingKind.FILING);
        assertEquals(List.of(FilingKind.FILING), kinds(here.id(), filing, true, 0));
        assertEquals(List.of(FilingKind.LEGACY_MULTISITE), kinds(here.id(), legacy, true, 0));
        assertEquals(List.of(FilingKind.FILING), kinds(there.id(), filing, false, 0));
        assertEquals(List.of(FilingKind.LEGACY_MULTISITE), kinds(there.id(), legacy, false, 0));
        assertEquals(2, kinds(there.id(), Optional.empty(), false, 0).size());
        assertEquals(List.of(), kinds(here.id(), Optional.empty(), false, 0));
        assertEquals(List.of(), kinds(there.id(), Optional.empty(), true, 0));
    }

    @Test
    @DisplayName("R-REG-151, R-ACC-38: what has expired is on no list; pages follow each other")
    void expired_ones_are_gone_and_pages_follow() {
        assertEquals(List.of(FilingKind.FILING, FilingKind.LEGACY_MULTISITE), kinds(here.id(), Optional.empty(), true, 30));
        assertEquals(List.of(FilingKind.LEGACY_MULTISITE), kinds(here.id(), Optional.empty(), true, 31));
        List<Versioned<Standing.Filing>> first = lists.filings(HEBEI, here.id(), Optional.empty(), true, TODAY, Optional.empty(), 1);
        List<Versioned<Standing.Filing>> second = lists.filings(HEBEI, here.id(), Optional.empty(), true, TODAY,
                Optional.of(first.get(0)), 1);
        assertTrue(!first.get(0).id().equals(second.get(0).id()));
        assertEquals(List.of(), lists.filings(HEBEI, here.id(), Optional.empty(), true, TODAY, Optional.of(second.get(0)), 1));
        assertEquals(List.of(), lists.filings(SHANXI, here.id(), Optional.empty(), true, TODAY, Optional.empty(), 10));
    }

    @Test
    @DisplayName("R-ACC-38: 医师在外省注册情况: the own valid doctors with registrations in other provinces, page by page")
    void doctors_registered_elsewhere_are_found() {
        List<InstitutionLists.Elsewhere> found = new ArrayList<>();
        Optional<Versioned<Standing.Registration>> after = Optional.empty();
        int pages = 0;
        do {
            InstitutionLists.Page page = lists.elsewhere(HEBEI, here.id(), TODAY, after, 2);
            found.addAll(page.found());
            after = page.next();
            pages++;
        } while (after.isPresent());
        assertEquals(2, pages);
        assertEquals(List.of("乙"), found.stream().map(f -> f.here().personName()).toList());
        assertEquals(List.of(SHANXI), found.get(0).elsewhere().stream().map(Standing.Registration::tenant).toList());
        assertEquals(List.of(), lists.elsewhere(SHANXI, here.id(), TODAY, Optional.empty(), 10).found());
    }

    private static Map<String, Long> counts(Figures figures, Dimension dimension) {
        Map<String, Long> counts = new TreeMap<>();
        figures.counts().stream().filter(c -> c.dimension() == dimension).forEach(c -> counts.put(c.code(), c.count()));
        return counts;
    }

    @Test
    @DisplayName("R-ACC-38: 统计信息 of an institution")
    void an_institution_counts_its_own() {
        Figures figures = statistics.ofInstitution(HEBEI, here.id(), TODAY);
        assertEquals(3, figures.doctors());
        assertEquals(Map.of("VALID", 3L, "DEPARTED", 1L), counts(figures, Dimension.STATUS));
        assertEquals(Map.of("1", 2L, "2", 1L), counts(figures, Dimension.LEVEL));
        assertEquals(Map.of("10", 3L), counts(figures, Dimension.CATEGORY));
        assertEquals(Map.of("11", 3L, "12", 1L), counts(figures, Dimension.SCOPE));
        assertEquals(Map.of("234", 3L), counts(figures, Dimension.TITLE));
        assertEquals(Map.of("20", 3L), counts(figures, Dimension.EDUCATION));
        assertEquals(Map.of(), counts(figures, Dimension.FILING));
        assertEquals(0, statistics.ofInstitution(SHANXI, here.id(), TODAY).doctors());
    }

    @Test
    @DisplayName("R-ACC-38: 统计信息 of a county, a city and the province, as of a day")
    void an_authority_counts_its_division() {
        assertEquals(3, statistics.ofDivision(HEBEI, "130102", TODAY).doctors());
        assertEquals(3, statistics.ofDivision(HEBEI, "130100", TODAY).doctors());
        assertEquals(1, statistics.ofDivision(HEBEI, "130600", TODAY).doctors());
        assertEquals(0, statistics.ofDivision(HEBEI, "130104", TODAY).doctors());
        Figures all = statistics.ofDivision(HEBEI, "130000", TODAY.plusDays(31));
        assertEquals(4, all.doctors());
        assertEquals(Map.of("EXPIRED", 1L), counts(all, Dimension.FILING));
        assertEquals(Map.of("VALID", 1L), counts(all, Dimension.LEGACY_MULTISITE));
        assertEquals(0, statistics.ofDivision(HEBEI, "130000", TODAY.minusDays(1)).doctors());
    }
}
