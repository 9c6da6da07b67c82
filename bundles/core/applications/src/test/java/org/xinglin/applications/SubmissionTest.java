package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.UnknownException;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Form;
import org.xinglin.api.policy.Verdict;
import org.xinglin.store.Json;

class SubmissionTest {

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
        world.national.away(false);
        world.national.afterAcquire(() -> { });
        world.nationalEnd(true);
        if (world.types.find("sample").isEmpty()) {
            world.types.bind(world.type);
        }
    }

    @Test
    void a_submission_is_taken_in_with_its_judgement_its_step_and_its_lock() {
        Submission submission = world.submission(person);

        Application taken = world.applications.submit(HEBEI, submission).orThrow();

        assertEquals(AppState.SUBMITTED, taken.state());
        assertEquals(submission.form(), taken.form());
        assertEquals(Optional.of(World.HOSPITAL), taken.institutionId());
        assertEquals(List.of("DOCTOR"), taken.steps().stream().map(Application.Step::actor).toList());
        assertEquals(1, world.applications.judgements(HEBEI, taken.id()).size());
        assertEquals(taken.id(), world.national.holder(person).orElseThrow());
        assertEquals(taken, world.applications.find(HEBEI, taken.id()).orElseThrow());
    }

    @Test
    @DisplayName("R-POL-03: the inputs of a judgement are kept, so that it can be judged again with the same outcome")
    void a_judgement_can_be_repeated_from_what_was_kept() throws SQLException {
        Application taken = world.submitted(HEBEI, person);
        try (Connection connection = world.database.as(HEBEI); PreparedStatement query = connection.prepareStatement(
                "select inputs from judgement where application_id = ?")) {
            query.setObject(1, taken.id());
            ResultSet row = query.executeQuery();
            assertTrue(row.next());
            Case kept = Json.read(row.getString(1), Case.class);

            assertEquals(world.applications.judgements(HEBEI, taken.id()).get(0), world.law.judge(kept));
            assertEquals(row.getString(1), Json.write(kept));
            assertEquals("周己", kept.facts().person().orElseThrow().name());
        }
    }

    @Test
    @DisplayName("the same submission again has one effect; another content under its id is refused")
    void the_same_submission_again_returns_what_is_there() {
        Submission submission = world.submission(person);
        Application first = world.applications.submit(HEBEI, submission).orThrow();

        assertEquals(first, world.applications.submit(HEBEI, submission).orThrow());
        assertEquals("submission-id-taken", code(world.applications.submit(HEBEI,
                world.submission(submission.id(), person, "20"))));
        assertEquals(1, world.applications.ofPerson(HEBEI, person).size());
    }

    @Test
    void a_violated_provision_refuses_and_nothing_is_left() {
        world.law.forbids();

        assertEquals("forbidden", code(world.applications.submit(HEBEI, world.submission(person))));

        assertTrue(world.applications.ofPerson(HEBEI, person).isEmpty());
        assertTrue(world.national.holder(person).isEmpty());
    }

    @Test
    @DisplayName("R-REG-08, R-PUB-20")
    void forms_and_reasons_are_checked() {
        Map<String, Object> form = new HashMap<>(SampleType.form("10"));
        form.put("scopes", List.of("x"));
        form.put("training", Map.of("on", "130102198001159990"));
        Outcome<Application> refused = world.applications.submit(HEBEI, Submission.byDoctor(UUID.randomUUID(), "sample", person,
                "周己", new Form(form), " "));

        assertEquals(List.of("form-format /training/on", "form-pattern /scopes/0", "private-number /training",
                "reason-required /reason"), refused.findings().stream().map(f -> f.code() + " " + f.field()).sorted().toList());
        assertFalse(refused.findings().toString().contains("130102198001159990"));
    }

    @Test
    void what_is_not_there_is_named() {
        Submission submission = world.submission(person);
        assertThrows(UnknownException.class, () -> world.applications.submit(HEBEI, Submission.byDoctor(UUID.randomUUID(),
                "nursing", person, "周己", submission.form(), "r")));
        assertThrows(UnknownException.class, () -> world.applications.submit(TenantId.NATIONAL, submission));
        world.types.unbind(world.type);
        assertEquals("business type sample",
                assertThrows(UnavailableException.class, () -> world.applications.submit(HEBEI, submission)).part());
    }

    @Test
    @DisplayName("architecture §5: an application whose type is away waits and goes on when it is back")
    void a_type_that_is_away_makes_its_applications_wait() {
        Application confirmed = world.confirmed(HEBEI, person);
        world.types.unbind(world.type);

        assertFalse(world.applications.find(HEBEI, confirmed.id()).orElseThrow().typeAvailable());
        assertThrows(UnavailableException.class,
                () -> world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, true, ""));
        assertEquals(AppState.INST_CONFIRMED, world.applications.find(HEBEI, confirmed.id()).orElseThrow().state());

        world.types.bind(world.type);
        assertTrue(world.applications.decide(HEBEI, confirmed.id(), World.OFFICER, true, "").isAccepted());
    }

    @Test
    @DisplayName("architecture §4: what one province has no other sees")
    void provinces_see_their_own_only() {
        Application mine = world.submitted(HEBEI, person);

        assertTrue(world.applications.find(SHANXI, mine.id()).isEmpty());
        assertTrue(world.applications.ofPerson(SHANXI, person).isEmpty());
        assertThrows(UnknownException.class, () -> world.applications.withdraw(SHANXI, mine.id(), person));
        assertThrows(UnknownException.class, () -> world.applications.confirm(SHANXI, mine.id(), World.REGISTRAR, true, ""));
    }

    @Test
    @DisplayName("sixteen identical submissions at once make one application, sixteen different ones make one too")
    void submissions_at_once_make_one_application() throws Exception {
        Submission same = world.submission(person);
        for (Outcome<Application> outcome : atOnce(16, i -> world.applications.submit(HEBEI, same))) {
            assertEquals(same.id(), outcome.orThrow().id());
        }
        assertEquals(1, world.applications.ofPerson(HEBEI, person).size());

        PersonId other = World.somebody();
        List<Outcome<Application>> outcomes = atOnce(16,
                i -> world.applications.submit(i % 2 == 0 ? HEBEI : SHANXI, world.submission(other)));
        assertEquals(1, outcomes.stream().filter(Outcome::isAccepted).count());
        assertTrue(world.national.holder(other).isPresent());
    }

    private static List<Outcome<Application>> atOnce(int threads, IntFunction<Outcome<Application>> work)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<Outcome<Application>>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int mine = i;
                tasks.add(() -> {
                    start.await();
                    return work.apply(mine);
                });
            }
            List<Outcome<Application>> outcomes = new ArrayList<>();
            for (Future<Outcome<Application>> future : pool.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    private static String code(Outcome<?> refused) {
        return refused.findings().get(0).code();
    }
}
