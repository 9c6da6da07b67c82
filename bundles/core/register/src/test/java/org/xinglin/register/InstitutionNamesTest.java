package org.xinglin.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.xinglin.api.register.RecordKind.REGISTRATION;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.InstitutionNames.Named;
import org.xinglin.api.register.InstitutionNames.Rename;
import org.xinglin.api.register.InstitutionNames.State;
import org.xinglin.api.register.InstitutionRenamed;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

@DisplayName("R-INS-05, R-ACC-38: 机构更名变更")
class InstitutionNamesTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static TestDatabase database;
    private static PostgresLedger ledger;
    private static PostgresRegisters registers;
    private static PostgresInstitutionNames names;

    private final Authority county = new Authority(UUID.randomUUID(), "区卫生健康局", "HEALTH", "130102");
    private final Authority other = new Authority(UUID.randomUUID(), "市卫生健康委", "HEALTH", "130100");
    private final String old = "长安医院" + NAMES.incrementAndGet();
    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(LedgerRoom.ROOM, RegisterRoom.ROOM);
        ledger = new PostgresLedger(database.store(), new Everybody(), database.clock());
        registers = new PostgresRegisters(database.store());
        names = new PostgresInstitutionNames(database.store(), database.clock());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void from_today() {
        database.clock().set(TODAY);
    }

    private static Institution under(Institution i, Authority authority, String status) {
        return new Institution(i.id(), i.name(), i.uscc(), i.registrationNo(), i.divisionCode(), i.kind(), i.level(), i.address(),
                status, i.subjects(), authority == null ? Map.of() : Map.of("10", authority.id()));
    }

    private Staff hospital(TenantId tenant, Authority authority) {
        Institution institution = under(Hospitals.in(tenant + "0102", old, "03"), authority, "VALID");
        registers.enter(tenant, List.of(county, other), List.of(institution));
        return Hospitals.registrar(tenant, institution);
    }

    private static Staff officer(TenantId tenant, Authority authority) {
        return new Staff(UUID.randomUUID(), tenant, "officer", "周审批", Staff.Role.AUTHORITY, authority.id());
    }

    private void register(TenantId tenant) {
        LedgerEntry entry = ledger.commit(Approval.of(person, tenant).institution(old).grant().request()).orThrow();
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.REGISTER_ENTRY), Integer.MAX_VALUE,
                new RegisterEntryEndpoint(database.store())::receive);
        assertEquals(person, entry.person());
    }

    private String shown(TenantId tenant, LocalDate on, Instant knownAt) {
        return registers.of(tenant, REGISTRATION, person, on, knownAt).get(0).is().main().name();
    }

    private static List<String> codes(Outcome<?> refused) {
        return refused.findings().stream().map(Finding::code).toList();
    }

    @Test
    @DisplayName("a record shows the name of the day asked, as known at the time asked; the record itself is not touched")
    void a_record_shows_the_name_of_the_day() {
        Staff clerk = hospital(HEBEI, county);
        hospital(SHANXI, county);
        register(HEBEI);
        register(SHANXI);
        database.clock().set(TODAY.plusDays(30));
        Instant before = database.clock().instant().minusSeconds(1);
        Rename open = names.propose(clerk, " 长安区人民医院 ", "二级升三级").orThrow();
        assertEquals(List.of(open), names.awaiting(officer(HEBEI, county), 10));
        Rename approved = names.decide(officer(HEBEI, county), open.id(), true, "").orThrow();
        assertEquals(Optional.of(TODAY.plusDays(30)), approved.from());
        assertEquals(List.of(), names.awaiting(officer(HEBEI, county), 10));

        database.clock().set(TODAY.plusDays(60));
        Instant now = database.clock().instant();
        assertEquals(old, shown(HEBEI, TODAY.plusDays(29), now));
        assertEquals("长安区人民医院", shown(HEBEI, TODAY.plusDays(30), now));
        assertEquals(old, shown(HEBEI, TODAY.plusDays(40), before), "it was not known yet");
        assertEquals(old, shown(SHANXI, TODAY.plusDays(60), now), "one of another province is not renamed");
        assertEquals("长安区人民医院", registers.history(HEBEI, REGISTRATION, person).get(0).is().main().name());
        assertEquals(List.of("长安区人民医院"), registers.at(HEBEI, REGISTRATION, clerk.office(), "VALID", TODAY.plusDays(60),
                Optional.empty(), 10).stream().map(r -> r.is().main().name()).toList());
        assertEquals(List.of(), new RegisterProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, HEBEI))
                .compare(HEBEI).differences(), "rows are as the ledger has them");
        assertEquals(List.of(new Named(old, Optional.empty(), approved.from()),
                new Named("长安区人民医院", approved.from(), Optional.empty())), names.of(HEBEI, clerk.office()));
        assertEquals("长安区人民医院", registers.institution(HEBEI, clerk.office()).orElseThrow().name());
        assertEquals(1, registers.institutions(HEBEI, "长安区人民", 10).size());
    }

    @Test
    @DisplayName("every further name follows; two on one day leave the later; the national end is told each time, in order")
    void names_follow_one_another() {
        Staff clerk = hospital(HEBEI, county);
        for (String name : List.of("甲医院", "乙医院")) {
            names.decide(officer(HEBEI, county), names.propose(clerk, name, "合并").orThrow().id(), true, "同意").orThrow();
        }
        database.clock().set(TODAY.plusDays(1));
        names.decide(officer(HEBEI, county), names.propose(clerk, "丙医院", "合并").orThrow().id(), true, "").orThrow();
        assertEquals(List.of(old, "乙医院", "丙医院"), names.of(HEBEI, clerk.office()).stream().map(Named::name).toList());
        List<Message> sent = new ArrayList<>();
        database.exchange().deliver(HEBEI, List.of(Topic.INSTITUTION_NAME), 100, sent::add);
        database.exchange().deliver(HEBEI, List.of(Topic.INSTITUTION_NAME), 100, sent::add);
        database.exchange().deliver(HEBEI, List.of(Topic.INSTITUTION_NAME), 100, sent::add);
        assertEquals(List.of("甲医院", "乙医院", "丙医院"), sent.stream()
                .map(m -> Json.read(m.body(), InstitutionRenamed.class)).filter(r -> r.institution().equals(clerk.office()))
                .map(InstitutionRenamed::name).toList());
        registers.enter(HEBEI, List.of(), List.of(under(Hospitals.in("130102", old, "03"), county, "VALID")));
        assertEquals("丙医院", registers.institution(HEBEI, clerk.office()).orElseThrow().name(), "no file undoes a decision");
    }

    @Test
    @DisplayName("R-INS-05: the registering authority decides, once, and gives the reasons of a refusal")
    void the_registering_authority_decides_once() {
        Staff clerk = hospital(HEBEI, county);
        Rename open = names.propose(clerk, "新医院", "改制").orThrow();
        assertEquals(List.of("rename-open-application"), codes(names.propose(clerk, "又一医院", "改制")));
        assertEquals(List.of(), names.awaiting(officer(HEBEI, other), 10));
        assertEquals(List.of("rename-not-yours"), codes(names.decide(officer(HEBEI, other), open.id(), true, "")));
        assertEquals(List.of("reason-form"), codes(names.decide(officer(HEBEI, county), open.id(), false, " ")));
        assertEquals(State.REFUSED, names.decide(officer(HEBEI, county), open.id(), false, "名称不规范").orThrow().state());
        assertEquals(List.of("rename-decided"), codes(names.decide(officer(HEBEI, county), open.id(), true, "")));
        assertEquals(List.of("rename-decided"), codes(names.withdraw(clerk, open.id())));
        assertEquals(old, registers.institution(HEBEI, clerk.office()).orElseThrow().name());
        assertThrows(UnknownException.class, () -> names.decide(officer(SHANXI, county), open.id(), true, ""));

        database.clock().set(TODAY.plusDays(1));
        Rename again = names.propose(clerk, "新医院", "改制").orThrow();
        assertEquals(State.WITHDRAWN, names.withdraw(clerk, again.id()).orThrow().state());
        assertEquals(List.of(State.WITHDRAWN, State.REFUSED),
                names.ofInstitution(clerk, 10).stream().map(Rename::state).toList());
        assertEquals(List.of(new Named(old, Optional.empty(), Optional.empty())), names.of(HEBEI, clerk.office()));
    }

    @Test
    @DisplayName("R-INS-05: what cannot be proposed")
    void what_cannot_be_proposed() {
        Staff clerk = hospital(HEBEI, county);
        assertEquals(List.of("institution-name-same"), codes(names.propose(clerk, old, "改制")));
        assertEquals(List.of("institution-name-form", "reason-form"), codes(names.propose(clerk, " ", "")));
        assertEquals(List.of("institution-name-form"), codes(names.propose(clerk, "一\u0000院", "改制")));
        assertEquals(List.of("institution-name-form"), codes(names.propose(clerk, "院".repeat(101), "改制")));
        registers.enter(HEBEI, List.of(), List.of(under(registers.institution(HEBEI, clerk.office()).orElseThrow(), null, "CANCELLED")));
        assertEquals(List.of("institution-cancelled", "authority-not-set"), codes(names.propose(clerk, "新医院", "改制")));
    }
}
