package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Application;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.policy.Replays.Decision;
import org.xinglin.api.policy.Replays.OfTenant;
import org.xinglin.api.policy.Replays.Replay;
import org.xinglin.api.policy.Verdict;
import org.xinglin.api.policy.VerdictKind;
import org.xinglin.applications.replay.BackgroundReplays;
import org.xinglin.testkit.OpenTenants;

/** R-POL-03: what was judged is judged by a draft, and nothing changes by it. */
class ReplayTest {

    private final World world = new World();
    private final DraftDesk desk = new DraftDesk();
    private Replays replays;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        replays = service();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Replays service() {
        return new BackgroundReplays(world.database.store(), new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI), world.law, desk,
                world.database.clock(), 2, folder);
    }

    private static Replays.Order order(LocalDate from, LocalDate to) {
        return new Replays.Order("operator", "law.policy.yaml", "id: law", Set.of(HEBEI, SHANXI), Optional.ofNullable(from),
                Optional.ofNullable(to));
    }

    private Replay replay(Replays.Order order) throws InterruptedException {
        return ended(replays.start(order).id());
    }

    private Replay ended(String id) throws InterruptedException {
        CountDownLatch tick = new CountDownLatch(1);
        for (int i = 0; i < 600; i++) {
            Replay now = replays.find(id).orElseThrow();
            if (now.state() != Replays.State.RUNNING) {
                return now;
            }
            tick.await(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("the replay does not end");
    }

    private static OfTenant of(Replay replay, TenantId tenant) {
        return replay.tenants().stream().filter(t -> t.tenant().equals(tenant)).findFirst().orElseThrow();
    }

    private static Verdict violated(String code) {
        return Verdict.violated(Finding.of(code, "R-REG-36", "不予注册", "not to be registered"));
    }

    private String all(TenantId tenant, String sql) {
        return world.database.store().read(tenant, tx -> {
            try (Statement statement = tx.connection().createStatement(); ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void change(TenantId tenant, String sql) {
        world.database.store().transact(tenant, tx -> {
            try (Statement statement = tx.connection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String books(TenantId tenant) {
        return all(tenant, "select (select md5(string_agg(a::text, '' order by id)) from application a)"
                + " || (select md5(string_agg(j::text, '' order by id)) from judgement j)"
                + " || (select md5(string_agg(s::text, '' order by id)) from application_step s)");
    }

    @Test
    @DisplayName("R-POL-03, R-POL-04: a replay says what would come out otherwise, and rewrites nothing")
    void difference_is_counted_by_decision_and_provision_and_nothing_is_rewritten() throws Exception {
        Application open = world.submitted(HEBEI, World.somebody());
        Application approved = world.approved(HEBEI, World.somebody());
        Application tried = world.confirmed(HEBEI, World.somebody());
        world.law.forbids();
        assertFalse(world.applications.decide(HEBEI, tried.id(), World.OFFICER, true, "").isAccepted());
        world.law.says(Verdict.satisfied());
        Application withdrawn = world.submitted(HEBEI, World.somebody());
        world.applications.withdraw(HEBEI, withdrawn.id(), withdrawn.person()).orThrow();
        Application refused = world.confirmed(HEBEI, World.somebody());
        world.applications.decide(HEBEI, refused.id(), World.OFFICER, false, "材料不实").orThrow();
        Application elsewhere = world.approved(SHANXI, World.somebody());
        desk.drafts(it -> it.applicationId().equals(approved.id()) ? violated("drafted") : Verdict.satisfied());
        String before = books(HEBEI) + books(SHANXI);

        Replay replay = replay(order(null, null));

        assertEquals(before, books(HEBEI) + books(SHANXI), "R-POL-04: completed cases stay as they are");
        assertEquals(Replays.State.DONE, replay.state());
        assertEquals(100, replay.progress());
        assertEquals(DraftDesk.DRAFT, replay.policy());
        OfTenant hebei = of(replay, HEBEI);
        assertEquals(3, hebei.judged(), "one open, one approved, one tried; what ended without a judged decision is left out");
        assertEquals(List.of(Decision.PASSABLE, Decision.REFUSABLE), hebei.decisions().stream().map(Replays.Shift::from).toList());
        Replays.Shift worse = hebei.decisions().get(0);
        assertEquals(1, worse.count());
        assertEquals(0, worse.withoutDraft());
        assertEquals(approved.id(), worse.examples().get(0).application());
        assertEquals("drafted", worse.examples().get(0).findings().get(0).code());
        Replays.Shift better = hebei.decisions().get(1);
        assertEquals(Decision.PASSABLE, better.to());
        assertEquals(tried.id(), better.examples().get(0).application());
        assertEquals("forbidden", better.examples().get(0).findings().get(0).code(), "what was said is shown");
        assertEquals(1, better.withoutDraft(), "what serves now has nothing against it either");
        assertEquals(List.of(VerdictKind.SATISFIED, VerdictKind.VIOLATED),
                hebei.provisions().stream().map(Replays.ProvisionShift::from).toList());
        assertEquals(1, of(replay, SHANXI).judged());
        assertEquals(List.of(), of(replay, SHANXI).decisions());
        assertEquals(2, replay.otherwise());
        assertTrue(replays.inWords(replay).contains(approved.id().toString()), replays.inWords(replay));
        assertFalse(replays.inWords(replay).contains(open.id().toString()));
        assertEquals(Optional.of(replay), service().find(replay.id()), "kept as a file, for another container's life");
        assertEquals(List.of(replay), service().newest(5));
        assertEquals(Optional.empty(), replays.find("../" + replay.id()));
        assertEquals(elsewhere.id(), world.applications.find(SHANXI, elsewhere.id()).orElseThrow().id());
    }

    @Test
    @DisplayName("R-POL-02: a replay chooses applications by their day of acceptance")
    void only_what_was_accepted_in_the_span_is_judged() throws Exception {
        world.approved(HEBEI, World.somebody());
        assertEquals(1, replay(order(TODAY, TODAY)).judged());
        assertEquals(0, replay(order(TODAY.plusDays(1), null)).judged());
        assertEquals(0, replay(order(null, TODAY.minusDays(1))).judged());
    }

    @Test
    @DisplayName("R-POL-03: judgements kept before parameters and trials were are read and judged too; a broken one stops nothing")
    void old_and_broken_judgements() throws Exception {
        Application old = world.approved(HEBEI, World.somebody());
        Application broken = world.approved(HEBEI, World.somebody());
        change(HEBEI, "update judgement set judgement = judgement - 'parameters' - 'shadow' where application_id = '" + old.id() + "'");
        change(HEBEI, "update judgement set inputs = '{}' where application_id = '" + broken.id() + "'");
        desk.drafts(it -> violated("drafted"));
        OfTenant hebei = of(replay(order(null, null)), HEBEI);
        assertEquals(1, hebei.judged());
        assertEquals(old.id(), hebei.decisions().get(0).examples().get(0).application());
        assertEquals(1, hebei.unjudged());
        assertEquals(List.of(broken.id()), hebei.examples());
    }

    @Test
    @DisplayName("R-POL-03: many parts on two threads count each application once, and twenty are named")
    void every_application_counts_once() throws Exception {
        Application one = world.approved(HEBEI, World.somebody());
        copies(HEBEI, one.id(), 1_700);
        desk.drafts(it -> violated("drafted"));
        Replays.Shift shift = of(replay(order(null, null)), HEBEI).decisions().get(0);
        assertEquals(1_701, shift.count());
        assertEquals(20, shift.examples().size());
        assertEquals(20, shift.examples().stream().map(Replays.Example::application).distinct().count());
    }

    private void copies(TenantId tenant, UUID application, int count) {
        change(tenant, "insert into application (id, type, starter, person, person_name, state, changes_register, institution_id,"
                + " institution_name, authority_id, authority_name, category, form, reason, digest, submitted_at, accepted_on, due_on,"
                + " promised_on, decided_on, falls_with_its_ground) select md5('a' || n)::uuid, type, starter, md5('p' || n)::uuid,"
                + " person_name, state, changes_register, institution_id, institution_name, authority_id, authority_name, category,"
                + " form, reason, digest, submitted_at, accepted_on, due_on, promised_on, decided_on, falls_with_its_ground"
                + " from application, generate_series(1, " + count + ") n where id = '" + application + "'");
        change(tenant, "insert into judgement (application_id, stage, judged_at, judged_on, accepted_on, refused, judgement, inputs)"
                + " select md5('a' || n)::uuid, stage, judged_at, judged_on, accepted_on, refused, judgement,"
                + " replace(inputs, '" + application + "', md5('a' || n)::uuid::text)"
                + " from generate_series(1, " + count + ") n, judgement where application_id = '" + application + "' order by n, id");
    }

    @Test
    @DisplayName("R-POL-03: what serves no more ends a replay with its reason")
    void a_replay_without_its_policies_fails_and_says_why() throws Exception {
        world.approved(HEBEI, World.somebody());
        desk.drafts(it -> {
            throw new UnavailableException("policy national-2022");
        });
        Replay failed = replay(order(null, null));
        assertEquals(Replays.State.FAILED, failed.state());
        assertTrue(failed.problem().contains("policy national-2022"), failed.problem());
        assertThrows(IllegalArgumentException.class, () -> replays.start(new Replays.Order("operator", "x", " ", Set.of(HEBEI),
                Optional.empty(), Optional.empty())));
        assertThrows(IllegalArgumentException.class, () -> replays.start(new Replays.Order("operator", "x", "id: law",
                Set.of(TenantId.NATIONAL), Optional.empty(), Optional.empty())));
    }

    @Test
    @DisplayName("R-POL-03: one replay at a time, and it can be stopped")
    void one_at_a_time_and_stoppable() throws Exception {
        copies(HEBEI, world.approved(HEBEI, World.somebody()).id(), 2_000);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        desk.drafts(it -> {
            begun.countDown();
            await(goOn);
            return Verdict.satisfied();
        });
        Replay running = replays.start(order(null, null));
        begun.await();
        assertThrows(IllegalStateException.class, () -> replays.start(order(null, null)));
        assertEquals(running.id(), replays.newest(1).get(0).id());
        assertFalse(replays.cancel("another"));
        assertTrue(replays.cancel(running.id()));
        goOn.countDown();
        Replay ended = ended(running.id());
        assertEquals(Replays.State.CANCELLED, ended.state());
        assertTrue(ended.judged() < 2_001, "the parts in hand and no more");
        assertFalse(replays.cancel(running.id()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
