package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Notice;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.DecisionDays.Event;
import org.xinglin.api.application.DecisionDays.Kind;
import org.xinglin.api.application.DecisionLetters.Letter;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.store.Json;

class DecisionDaysTest {

    /** 2026-11-23 is a Monday; without holidays five working days later it is the next one. */
    private static final LocalDate MONDAY = TODAY;

    private static World world;
    private static PostgresDecisionDays days;
    private static PostgresDecisionLetters letters;

    private final PersonId person = World.somebody();

    @BeforeAll
    static void open() {
        world = new World();
        days = new PostgresDecisionDays(world.database.store(), (Tenants) world.office(), world.law, world.types, world.database.clock());
        letters = new PostgresDecisionLetters(world.database.store());
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @AfterEach
    void back() {
        world.database.clock().set(TODAY);
        world.law.sets(Map.of());
        for (TenantId tenant : List.of(HEBEI, SHANXI)) {
            world.deliver(tenant, List.of(Topic.LEDGER_REQUEST, Topic.LOCK_ACQUIRE, Topic.LOCK_RELEASE, Topic.NOTICE), m -> { });
        }
    }

    private static List<String> codes(Outcome<?> refused) {
        return refused.findings().stream().map(Finding::code).toList();
    }

    private static List<String> told() {
        List<String> told = new ArrayList<>();
        world.deliver(HEBEI, List.of(Topic.NOTICE), m -> told.add(Json.read(m.body(), Notice.class).template()));
        return told;
    }

    @Test
    @DisplayName("R-REG-27: everything missing is asked for once; the days begin anew when it has come, and the doctor is told")
    void missing_papers_are_asked_for_once() {
        Application application = world.confirmed(HEBEI, person);
        told();
        assertEquals(List.of("text-required"), codes(days.askForPapers(HEBEI, application.id(), World.OFFICER, " ")));
        assertEquals(List.of("papers-not-asked"), codes(days.papersCame(HEBEI, application.id(), World.OFFICER)));
        world.database.clock().set(MONDAY.plusDays(7));
        days.askForPapers(HEBEI, application.id(), World.OFFICER, "聘用证明、健康证明").orThrow();
        assertEquals(List.of("application-papers-missing"), told());
        assertEquals(List.of("once-only-conflict"), codes(days.askForPapers(HEBEI, application.id(), World.OFFICER, "照片")));

        world.database.clock().set(MONDAY.plusDays(14));
        Application accepted = days.papersCame(HEBEI, application.id(), World.OFFICER).orThrow();
        assertEquals(Optional.of(MONDAY.plusDays(14)), accepted.acceptedOn());
        assertEquals(Optional.of(MONDAY.plusDays(42)), accepted.dueOn());
        assertEquals(Optional.of(MONDAY.plusDays(28)), accepted.promisedOn());
        List<Event> events = days.of(HEBEI, application.id());
        assertEquals(List.of(Kind.PAPERS_ASKED, Kind.PAPERS_CAME), events.stream().map(Event::kind).toList());
        assertEquals(List.of("聘用证明、健康证明", "审批员"), List.of(events.get(0).text(), events.get(0).by()));
        assertEquals(List.of(), days.of(SHANXI, application.id()));
        world.applications.decide(HEBEI, application.id(), World.OFFICER, true, "").orThrow();
        assertEquals(List.of("application-state"), codes(days.papersCame(HEBEI, application.id(), World.OFFICER)));
    }

    @Test
    @DisplayName("R-REG-27: after five working days it counts as accepted from the day of receipt; the number is policy's")
    void after_five_working_days_it_is_accepted() {
        Application application = world.confirmed(HEBEI, person);
        world.database.clock().set(MONDAY.plusDays(8));
        assertEquals(List.of("papers-too-late"), codes(days.askForPapers(HEBEI, application.id(), World.OFFICER, "聘用证明")));
        assertEquals(Optional.of(MONDAY), world.applications.find(HEBEI, application.id()).orElseThrow().acceptedOn());
        world.law.sets(Map.of("acceptance.supplementDays", "6"));
        assertTrue(days.askForPapers(HEBEI, application.id(), World.OFFICER, "聘用证明").isAccepted());
    }

    @Test
    @DisplayName("R-REG-28: no extension unless policy allows it; then one of ten working days, with reasons, approved by the head")
    void one_extension_where_policy_allows_it() {
        Application application = world.confirmed(HEBEI, person);
        told();
        assertEquals(List.of("extension-not-allowed"), codes(days.extend(HEBEI, application.id(), World.OFFICER, "局长", "需外省核实")));
        world.law.sets(Map.of("extensionAllowed", "true"));
        assertEquals(List.of("text-required", "text-required"), codes(days.extend(HEBEI, application.id(), World.OFFICER, "", " ")));
        Application extended = days.extend(HEBEI, application.id(), World.OFFICER, "局长", "需外省核实").orThrow();
        assertEquals(Optional.of(application.dueOn().orElseThrow().plusDays(14)), extended.dueOn());
        assertEquals(Optional.of(application.promisedOn().orElseThrow().plusDays(14)), extended.promisedOn());
        assertEquals(application.acceptedOn(), extended.acceptedOn());
        assertEquals(List.of("application-extended"), told());
        assertEquals("需外省核实（批准人：局长）", days.of(HEBEI, application.id()).get(0).text());
        assertEquals(List.of("once-only-conflict"), codes(days.extend(HEBEI, application.id(), World.OFFICER, "局长", "再延长")));

        Application late = world.confirmed(HEBEI, World.somebody());
        world.database.clock().set(late.dueOn().orElseThrow().plusDays(1));
        assertEquals(List.of("extension-too-late"), codes(days.extend(HEBEI, late.id(), World.OFFICER, "局长", "需核实")));
    }

    @Test
    @DisplayName("R-REG-27, R-REG-28: only the authority that has it in hand")
    void strangers_move_no_days() {
        Application application = world.confirmed(HEBEI, person);
        assertThrows(UnknownException.class, () -> days.askForPapers(HEBEI, application.id(), World.REGISTRAR, "照片"));
        assertThrows(UnknownException.class, () -> days.askForPapers(SHANXI, application.id(), World.OFFICER, "照片"));
        Application submitted = world.submitted(HEBEI, World.somebody());
        assertThrows(UnknownException.class, () -> days.extend(HEBEI, submitted.id(), World.OFFICER, "局长", "需核实"));
    }

    @Test
    @DisplayName("R-REG-137, R-REG-126: a refusal leaves a letter with its reasons and the remedies")
    void a_refusal_leaves_a_letter() {
        Application application = world.confirmed(HEBEI, person);
        assertEquals(Optional.empty(), letters.of(HEBEI, application.id()));
        world.applications.decide(HEBEI, application.id(), World.OFFICER, false, "聘用证明与本人不符").orThrow();
        Letter letter = letters.of(HEBEI, application.id()).orElseThrow();
        for (String said : List.of("不予批准决定书", "周己", "聘用证明与本人不符", "行政复议", "行政诉讼", "小店区卫生健康局", "2026年11月23日",
                application.id().toString())) {
            assertTrue(letter.text().zh().contains(said), said);
        }
        assertTrue(letter.text().en().contains("reconsideration"));
        assertEquals(Optional.empty(), letters.of(SHANXI, application.id()));
    }

    @Test
    @DisplayName("R-REG-137: a cancellation that was carried out leaves a letter, an approval of anything else none")
    void a_cancellation_leaves_a_letter() {
        Application cancelled = world.approved(HEBEI, person);
        complete(cancelled, new EndRegistration(new UUID(2, 2), HEBEI, RegStatus.CANCELLED, TODAY, "cancel-3"));
        String zh = letters.of(HEBEI, cancelled.id()).orElseThrow().text().zh();
        assertTrue(zh.contains("注销执业注册决定书") && zh.contains("河北省（自2026年11月23日起）") && zh.contains("行政复议"), zh);
        Application moved = world.approved(HEBEI, World.somebody());
        complete(moved, new EndRegistration(new UUID(2, 3), SHANXI, RegStatus.MOVED_OUT, TODAY, "moved"));
        assertFalse(letters.of(HEBEI, moved.id()).isPresent());
    }

    private static void complete(Application approved, Effect effect) {
        LedgerEntry entry = new LedgerEntry(1, approved.person(), 1, approved.id(), HEBEI, "sample", TODAY, "E" + approved.id(),
                "110140105000001", List.of(), List.of(effect), Instant.EPOCH, "0".repeat(64), "0".repeat(64));
        world.database.store().transact(HEBEI, tx -> {
            world.applications.endings().take(tx, entry);
            return null;
        });
    }

    @Test
    @DisplayName("Rulebook 9.3, R-POL-02: effects go by the parameters in force on the day of the decision")
    void effects_go_by_the_parameters_in_force() {
        List<Integer> effects = new ArrayList<>();
        for (Map<String, String> values : List.of(Map.<String, String>of(), Map.of("sample.nothing", "true"))) {
            world.law.sets(values);
            world.approved(HEBEI, World.somebody());
            world.deliver(HEBEI, List.of(Topic.LEDGER_REQUEST), m -> effects.add(Json.read(m.body(), LedgerRequest.class).effects().size()));
        }
        assertEquals(List.of(1, 0), effects);
    }
}
