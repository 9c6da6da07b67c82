package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Applications.FourEyes;
import org.xinglin.api.application.OfficeNotices;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BusinessType.Decider;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Form;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.store.Json;

/** What offices start, who has the last word, and what falls with its ground. */
class StarterTest {

    private static final Actor CLERK = new Actor(new UUID(8, 8), "李科长", World.HEALTH);

    private static World world;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @BeforeEach
    void ordinary() {
        world.law.says(org.xinglin.api.policy.Verdict.satisfied());
        offer(new SampleType("sample"));
    }

    private static void offer(SampleType type) {
        world.types.all().forEach(world.types::unbind);
        world.types.bind(type);
    }

    private Submission by(Starter starter, Actor actor) {
        return new Submission(UUID.randomUUID(), "sample", starter, Optional.of(actor), person, "周己",
                new Form(SampleType.form("10")), "单位办理");
    }

    private LedgerRequest asked() {
        LedgerRequest[] last = new LedgerRequest[1];
        world.deliver(SHANXI, List.of(Topic.LEDGER_REQUEST), m -> last[0] = Json.read(m.body(), LedgerRequest.class));
        return last[0];
    }

    @Test
    @DisplayName("R-REG-133, R-REG-178: what an institution starts goes to its authority at once")
    void an_institution_needs_nobodys_confirmation() {
        Application taken = world.applications.submit(SHANXI, by(Starter.INSTITUTION, World.REGISTRAR)).orThrow();
        assertEquals(AppState.INST_CONFIRMED, taken.state());
        assertEquals(Optional.of(World.HEALTH), taken.authorityId());
        assertTrue(taken.dueOn().isPresent() && taken.promisedOn().isPresent());
        assertEquals(Optional.of(World.HOSPITAL), taken.startedBy());
        assertEquals("INSTITUTION", taken.steps().get(0).actor());
        assertFalse(world.national.holder(person).isPresent(), "it is not one of those of R-REG-21");
        assertThrows(UnknownException.class, () -> world.applications.withdraw(SHANXI, taken.id(), person),
                "the doctor did not start it");
        assertThrows(UnknownException.class, () -> world.applications.undoConfirmation(SHANXI, taken.id(), World.REGISTRAR));
        assertEquals(AppState.WITHDRAWN, world.applications.withdraw(SHANXI, taken.id(), World.REGISTRAR).orThrow().state());
    }

    @ParameterizedTest(name = "known {0} days ago, by {1}: {2}")
    @CsvSource({"30, INSTITUTION, 0", "31, INSTITUTION, 1", "31, COMMISSION, 0"})
    @DisplayName("R-REG-130, R-REG-170, R-REG-179: a late report of an institution is taken; authority and institution are told")
    void a_late_report_is_taken_and_told(int daysAgo, Starter starter, int told) {
        Map<String, Object> form = new HashMap<>(SampleType.form("10"));
        form.put("knownSince", TODAY.minusDays(daysAgo).toString());
        Actor by = starter == Starter.INSTITUTION ? World.REGISTRAR : World.OFFICER;
        Application taken = world.applications.submit(SHANXI, new Submission(UUID.randomUUID(), "sample", starter, Optional.of(by),
                person, "周己", new Form(form), "单位办理")).orThrow();
        assertEquals(AppState.INST_CONFIRMED, taken.state());
        PostgresOfficeNotices notices = new PostgresOfficeNotices(world.database.store(), world.database.clock());
        for (UUID office : List.of(World.HEALTH, World.HOSPITAL)) {
            List<OfficeNotices.OfficeNotice> late = notices.of(SHANXI, office, false, OptionalLong.empty(), 100).stream()
                    .filter(n -> n.kind().equals("office-report-late"))
                    .filter(n -> n.arguments().get("application").equals(taken.id().toString())).toList();
            assertEquals(told, late.size());
            late.forEach(n -> assertEquals(TODAY.minusDays(1).toString(), n.arguments().get("day")));
        }
    }

    @Test
    @DisplayName("R-REG-171: an institution does this for its own doctors only")
    void another_institution_is_refused() {
        Actor stranger = new Actor(new UUID(9, 9), "他院", new UUID(7, 99));
        assertEquals("own-doctors-only",
                world.applications.submit(SHANXI, by(Starter.INSTITUTION, stranger)).findings().get(0).code());
    }

    @Test
    @DisplayName("R-REG-04: a commission starts at the counter without the institution")
    void a_commission_starts_at_the_counter() {
        Application taken = world.applications.submit(SHANXI, by(Starter.COMMISSION, World.OFFICER)).orThrow();
        assertEquals(AppState.INST_CONFIRMED, taken.state());
        assertEquals(Optional.of(World.OFFICER.office()), taken.authorityId());
        assertEquals(AppState.APPROVED_PENDING_EREGID,
                world.applications.decide(SHANXI, taken.id(), World.OFFICER, true, "").orThrow().state());
        assertEquals(taken.id(), asked().applicationId());
    }

    @Test
    @DisplayName("R-REG-197: four eyes")
    void who_entered_it_does_not_decide_it() {
        offer(new SampleType("sample", Decider.AUTHORITY, true, true));
        Application taken = world.applications.submit(SHANXI, by(Starter.COMMISSION, CLERK)).orThrow();
        FourEyes waiting = new FourEyes(taken.id(), CLERK.staffId());
        assertTrue(world.applications.fourEyes(SHANXI, CLERK.office(), 100).contains(waiting));
        assertEquals(List.of(), world.applications.fourEyes(SHANXI, World.REGISTRAR.office(), 10));
        assertEquals("four-eyes",
                world.applications.decide(SHANXI, taken.id(), CLERK, true, "").findings().get(0).code());
        assertTrue(world.applications.decide(SHANXI, taken.id(), World.OFFICER, true, "").isAccepted());
        assertFalse(world.applications.fourEyes(SHANXI, CLERK.office(), 100).contains(waiting));
    }

    @Test
    @DisplayName("R-REG-30: what awaits an authority is counted, up to a limit; without four eyes nobody needs a second officer")
    void what_awaits_an_authority_is_counted() {
        int before = world.applications.waiting(SHANXI, CLERK.office(), 100);
        world.applications.submit(SHANXI, by(Starter.COMMISSION, CLERK)).orThrow();
        assertEquals(before + 1, world.applications.waiting(SHANXI, CLERK.office(), 100));
        assertEquals(1, world.applications.waiting(SHANXI, CLERK.office(), 1));
        assertEquals(List.of(), world.applications.fourEyes(SHANXI, CLERK.office(), 10));
    }

    @Test
    @DisplayName("R-REG-232: the institution's word is final")
    void the_institution_may_have_the_last_word() {
        offer(new SampleType("sample", Decider.INSTITUTION, false, false));
        Application taken = world.submitted(SHANXI, person);
        Application agreed = world.applications.confirm(SHANXI, taken.id(), World.REGISTRAR, true, "").orThrow();
        assertEquals(AppState.APPROVED_PENDING_EREGID, agreed.state());
        LedgerRequest asked = asked();
        assertEquals(taken.id(), asked.applicationId());
        assertFalse(asked.exclusive());
        assertEquals(1, asked.effects().size());
    }

    @Test
    @DisplayName("R-REG-234: of several the last is kept")
    void a_new_application_may_take_the_place_of_the_open_one() {
        offer(new SampleType("sample", Decider.INSTITUTION, false, false));
        Application first = world.submitted(SHANXI, person);
        Application second = world.submitted(SHANXI, person);
        assertEquals(AppState.WITHDRAWN, state(first));
        assertEquals(AppState.SUBMITTED, state(second));
    }

    @Test
    @DisplayName("R-REG-22, R-REG-23: what is not exclusive may be open several times, and is closed when its ground is gone")
    void an_unfounded_application_is_closed() {
        offer(new SampleType("sample", Decider.AUTHORITY, false, false));
        Application first = world.submitted(SHANXI, person);
        Application second = world.confirmed(SHANXI, person);
        Application completed = world.approved(SHANXI, person);
        complete(SHANXI, completed);
        assertEquals(0, world.applications.sweeper().closeUnfounded(SHANXI), "their ground is still there");
        assertEquals(AppState.SUBMITTED, state(first));

        world.law.forbids();
        assertEquals(0, world.applications.sweeper().closeUnfounded(SHANXI), "nothing happened meanwhile");
        world.law.says(org.xinglin.api.policy.Verdict.satisfied());
        Application another = world.approved(SHANXI, person);
        complete(SHANXI, another);
        world.law.forbids();
        assertEquals(2, world.applications.sweeper().closeUnfounded(SHANXI));
        assertEquals(AppState.AUTO_CLOSED, state(first));
        assertEquals("forbidden", world.applications.find(SHANXI, second.id()).orElseThrow().findings().get(0).code());
    }

    @Test
    @DisplayName("R-ACC-33: revoking an account closes what its owner has unfinished, everywhere")
    void what_a_doctor_has_unfinished_can_be_closed() {
        Application open = world.submitted(SHANXI, person);
        assertEquals(1, world.applications.endings().closeAll(SHANXI, person,
                List.of(org.xinglin.api.Finding.of("account-revoked", "R-ACC-33", "账户已撤销", "revoked"))));
        assertEquals(AppState.AUTO_CLOSED, state(open));
        assertFalse(world.national.holder(person).isPresent());
        assertEquals(0, world.applications.endings().closeAll(HEBEI, person, List.of()));
    }

    private AppState state(Application application) {
        return world.applications.find(SHANXI, application.id()).orElseThrow().state();
    }

    /** Lets the national end answer. */
    private void complete(TenantId tenant, Application application) {
        LedgerRequest request = asked();
        LedgerEntry entry = new LedgerEntry(1, person, 1, application.id(), tenant, "sample", request.approvedOn(),
                "E" + application.id(), "110140105000001", List.of(), request.effects(), world.database.clock().instant(),
                "0".repeat(64), "0".repeat(64));
        world.database.store().transact(tenant, tx -> {
            world.applications.endings().take(tx, entry);
            return null;
        });
    }
}
