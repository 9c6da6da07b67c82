package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Verdict;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

class DecisionTest {

    private static World world;
    private final PersonId person = World.somebody();

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void calm() {
        world.law.says(Verdict.satisfied());
        world.nationalEnd(true);
        world.authorities.put("10", World.HEALTH);
        for (TenantId tenant : List.of(HEBEI, SHANXI)) {
            world.deliver(tenant, List.of(Topic.LEDGER_REQUEST, Topic.LOCK_ACQUIRE, Topic.LOCK_RELEASE, Topic.NOTICE), m -> { });
        }
    }

    @Test
    @DisplayName("R-DAT-03, R-REG-06, R-REG-25, R-REG-26, R-REG-30: a confirmed application goes to the authority of its category, with its dates")
    void confirmation_routes_to_the_authority_and_starts_the_clock() {
        Application clinical = world.confirmed(HEBEI, person);

        assertEquals(AppState.INST_CONFIRMED, clinical.state());
        assertEquals(Optional.of(World.HEALTH), clinical.authorityId());
        assertEquals(Optional.of(TestDatabase.TODAY), clinical.acceptedOn());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 21)), clinical.dueOn());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 7)), clinical.promisedOn());

        PersonId tcm = World.somebody();
        UUID id = world.applications.submit(HEBEI, world.submission(UUID.randomUUID(), tcm, "42")).orThrow().id();
        assertEquals(Optional.of(World.TCM_OFFICE),
                world.applications.confirm(HEBEI, id, World.REGISTRAR, true, "").orThrow().authorityId());
    }

    @Test
    @DisplayName("R-REG-06: without an authority for the category the institution cannot confirm")
    void without_an_authority_it_cannot_be_confirmed() {
        Application submitted = world.submitted(HEBEI, person);
        world.authorities.remove("10");

        assertEquals("authority-missing", world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, true, "")
                .findings().get(0).code());
        assertEquals(AppState.SUBMITTED, state(submitted));
    }

    @Test
    @DisplayName("R-REG-05, 06: only the institution and the authority concerned; for others it does not exist")
    void strangers_do_not_find_it() {
        Application submitted = world.submitted(HEBEI, person);
        assertThrows(UnknownException.class,
                () -> world.applications.confirm(HEBEI, submitted.id(), World.STRANGER, true, ""));
        assertThrows(UnknownException.class,
                () -> world.applications.withdraw(HEBEI, submitted.id(), World.somebody()));
        assertThrows(UnknownException.class,
                () -> world.applications.decide(HEBEI, submitted.id(), World.OFFICER, true, ""));
        world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, true, "").orThrow();
        assertThrows(UnknownException.class,
                () -> world.applications.decide(HEBEI, submitted.id(), World.REGISTRAR, true, ""));
        assertThrows(UnknownException.class,
                () -> world.applications.undoConfirmation(HEBEI, submitted.id(), World.STRANGER));
    }

    @Test
    @DisplayName("R-REG-07, R-REG-16: declined, it stays open until the doctor withdraws it")
    void a_declined_application_stays_open_until_withdrawn() {
        Application submitted = world.submitted(HEBEI, person);
        assertEquals("reason-required", world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, false, " ")
                .findings().get(0).code());

        Application declined = world.applications.confirm(HEBEI, submitted.id(), World.REGISTRAR, false, "岗位已满").orThrow();

        assertEquals(AppState.INST_REJECTED, declined.state());
        assertEquals("岗位已满", declined.decisionReason());
        assertTrue(world.national.holder(person).isPresent());
        assertEquals(AppState.WITHDRAWN, world.applications.withdraw(HEBEI, submitted.id(), person).orThrow().state());
        assertTrue(world.national.holder(person).isEmpty());
        assertEquals(List.of(new LockMessage(person, HEBEI, submitted.id())), sent(HEBEI, Topic.LOCK_RELEASE, LockMessage.class));
    }

    @Test
    @DisplayName("R-REG-19: the institution takes its confirmation back, and the clock stops")
    void a_confirmation_is_taken_back() {
        Application confirmed = world.confirmed(HEBEI, person);

        Application back = world.applications.undoConfirmation(HEBEI, confirmed.id(), World.REGISTRAR).orThrow();

        assertEquals(AppState.SUBMITTED, back.state());
        assertEquals(Optional.empty(), back.dueOn());
        assertEquals(Optional.empty(), back.authorityId());
        assertTrue(world.applications.confirm(HEBEI, confirmed.id(), World.REGISTRAR, true, "").isAccepted());
    }

    @Test
    @DisplayName("R-REG-23, R-REG-126: judged again at the decision; an approval against the law is refused, a refusal has its reasons")
    void what_the_law_forbids_cannot_be_approved() {
        Application confirmed = world.confirmed(HEBEI, person);
        world.law.forbids();

        assertEquals("forbidden", world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, true, "同意")
                .findings().get(0).code());
        assertEquals(AppState.INST_CONFIRMED, state(confirmed));
        assertEquals(2, world.applications.judgements(HEBEI, confirmed.id()).size());
        assertTrue(sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class).isEmpty());

        assertEquals("reason-required", world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, false, "")
                .findings().get(0).code());
        Application refused = world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, false, "受处罚未满二年").orThrow();
        assertEquals(AppState.NOT_APPROVED, refused.state());
        assertEquals("受处罚未满二年", refused.decisionReason());
        assertTrue(world.national.holder(person).isEmpty());
        assertEquals(1, sent(HEBEI, Topic.LOCK_RELEASE, LockMessage.class).size());
    }

    @Test
    @DisplayName("what could not be judged does not pass in silence: the authority says in writing why it approves")
    void the_undetermined_is_approved_in_writing_only() {
        Application confirmed = world.confirmed(HEBEI, person);
        world.law.says(Verdict.undetermined("刑罚执行完毕日期未登记", "the end of the sentence is not on record"));

        assertEquals("undetermined-needs-reason", world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, true, " ")
                .findings().get(0).code());
        assertTrue(world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, true, "已核实判决书").isAccepted());
        assertEquals(1, sent(HEBEI, Topic.LEDGER_REQUEST, LedgerRequest.class).size());
    }

    @Test
    @DisplayName("R-REG-18: after the decision nothing can be withdrawn or decided")
    void after_the_decision_nothing_can_be_done() {
        Application approved = world.approved(HEBEI, person);
        assertEquals("application-state", world.applications.withdraw(HEBEI, approved.id(), person).findings().get(0).code());
        assertEquals("application-state",
                world.applications.decide(HEBEI, approved.id(), World.OFFICER, false, "x").findings().get(0).code());
        assertEquals("application-state",
                world.applications.undoConfirmation(HEBEI, approved.id(), World.REGISTRAR).findings().get(0).code());
    }

    private AppState state(Application application) {
        return world.applications.find(HEBEI, application.id()).orElseThrow().state();
    }

    private static <T> List<T> sent(TenantId from, String topic, Class<T> type) {
        List<T> bodies = new ArrayList<>();
        world.deliver(from, List.of(topic), m -> bodies.add(Json.read(m.body(), type)));
        return bodies;
    }
}
