package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.application.Application;
import org.xinglin.api.application.Submission;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.api.policy.Verdict;
import org.xinglin.store.Json;

/** R-REG-21: the national lock is taken with a submission and never stays behind, whatever fails. */
class PersonLockTest {

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
    @DisplayName("R-REG-21: one open application a person, in all provinces; after the end a new one")
    void one_open_application_per_person_nationally() {
        Application first = world.submitted(HEBEI, person);

        assertEquals("person-locked", code(world.applications.submit(HEBEI, world.submission(person))));
        assertEquals("person-locked", code(world.applications.submit(SHANXI, world.submission(person))));

        world.applications.withdraw(HEBEI, first.id(), person).orThrow();
        assertTrue(world.applications.submit(SHANXI, world.submission(person)).isAccepted());
    }

    @Test
    @DisplayName("R-REG-12, R-REG-21: while the national end is away it is taken in, and the lock asked for by message")
    void the_national_end_may_be_away() {
        for (boolean serviceGone : new boolean[] {true, false}) {
            PersonId doctor = World.somebody();
            world.nationalEnd(!serviceGone);
            world.national.away(true);

            Application taken = world.submitted(HEBEI, doctor);

            assertEquals(1, world.applications.judgements(HEBEI, taken.id()).get(0).undetermined().size());
            assertEquals("one-open-application", code(world.applications.submit(HEBEI, world.submission(doctor))));
            List<LockMessage> asked = new ArrayList<>();
            world.deliver(HEBEI, List.of(Topic.LOCK_ACQUIRE), m -> asked.add(Json.read(m.body(), LockMessage.class)));
            assertEquals(List.of(new LockMessage(doctor, HEBEI, taken.id())), asked);
            world.national.away(false);
        }
    }

    @Test
    @DisplayName("R-REG-21: the lock is given back at once when the transaction fails")
    void a_failed_transaction_gives_the_lock_back() {
        world.national.afterAcquire(() -> world.database.execute(HEBEI, "alter table application_step rename to gone"));
        try {
            assertThrows(RuntimeException.class, () -> world.submitted(HEBEI, person));
        } finally {
            world.database.execute(HEBEI, "alter table gone rename to application_step");
        }
        assertTrue(world.national.holder(person).isEmpty());
        world.national.afterAcquire(() -> { });
        assertTrue(world.applications.submit(HEBEI, world.submission(person)).isAccepted());
    }

    @Test
    @DisplayName("R-REG-21: when the commit itself fails nobody knows how it ended: the lock is given back a minute later")
    void a_failed_commit_leaves_the_lock_to_the_sweeper() {
        world.database.execute(HEBEI, """
                create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
                create constraint trigger fail after insert on application deferrable initially deferred
                    for each row execute function fail();""");
        try {
            assertThrows(RuntimeException.class, () -> world.submitted(HEBEI, person));
        } finally {
            world.database.execute(HEBEI, "drop trigger fail on application; drop function fail()");
        }
        assertTrue(world.national.holder(person).isPresent());

        world.database.clock().advance(Duration.ofSeconds(61));
        assertEquals(1, world.applications.sweeper().giveBackLocks(HEBEI));
        assertTrue(world.national.holder(person).isEmpty());
        assertTrue(world.applications.ofPerson(HEBEI, person).isEmpty());
    }

    @Test
    @DisplayName("a death between the lock and the commit does not lock the person out for ever")
    void a_lock_without_application_is_given_back_after_a_minute() {
        Submission submission = world.submission(person);
        world.national.afterAcquire(() -> {
            throw new Death();
        });
        assertThrows(Death.class, () -> world.applications.submit(HEBEI, submission));
        world.national.afterAcquire(() -> { });
        assertEquals("person-locked", code(world.applications.submit(SHANXI, world.submission(person))));

        world.database.clock().advance(Duration.ofSeconds(59));
        assertEquals(0, world.build().sweeper().giveBackLocks(HEBEI));
        world.database.clock().advance(Duration.ofSeconds(2));
        assertEquals(1, world.build().sweeper().giveBackLocks(HEBEI));

        assertTrue(world.applications.submit(SHANXI, world.submission(person)).isAccepted());
        assertEquals(0, world.build().sweeper().giveBackLocks(HEBEI));
    }

    @Test
    @DisplayName("after such a death the doctor may send the same submission again at once")
    void the_same_submission_may_be_sent_again_after_a_death() {
        Submission submission = world.submission(person);
        world.national.afterAcquire(() -> {
            throw new Death();
        });
        assertThrows(Death.class, () -> world.applications.submit(HEBEI, submission));
        world.national.afterAcquire(() -> { });

        assertTrue(world.applications.submit(HEBEI, submission).isAccepted());
        world.database.clock().advance(Duration.ofMinutes(5));
        assertEquals(0, world.build().sweeper().giveBackLocks(HEBEI));
        assertEquals(submission.id(), world.national.holder(person).orElseThrow());
    }

    @Test
    @DisplayName("an intent that was swept away meanwhile makes the submission fail instead of leaving it without lock")
    void a_submission_that_was_too_slow_leaves_nothing() {
        world.national.afterAcquire(() -> {
            world.database.clock().advance(Duration.ofMinutes(2));
            world.applications.sweeper().giveBackLocks(HEBEI);
        });
        assertThrows(UnavailableException.class, () -> world.submitted(HEBEI, person));
        assertTrue(world.applications.ofPerson(HEBEI, person).isEmpty());
        assertTrue(world.national.holder(person).isEmpty());
    }

    private static String code(Outcome<?> refused) {
        return refused.findings().get(0).code();
    }

    /** Ends a thread as a crash does: no handler of ours runs. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
