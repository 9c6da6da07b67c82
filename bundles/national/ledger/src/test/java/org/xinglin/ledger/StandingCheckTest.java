package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

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
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.effect.ChangeRegistration;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.ImposeBan;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LockMessage;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;

/** What the ledger checks of how a person would stand, whatever the business. */
class StandingCheckTest {

    private static NationalEnd end;

    private final PersonId person = Approval.somebody();

    @BeforeAll
    static void start() {
        end = new NationalEnd();
    }

    @AfterAll
    static void stop() {
        end.close();
    }

    @Test
    @DisplayName("R-REG-135: a reason of the whole person ends every registration")
    void a_death_leaves_nothing_valid() {
        UUID here = UUID.randomUUID();
        UUID there = UUID.randomUUID();
        end.ledger.commit(Approval.of(person, HEBEI).grant(here).request()).orThrow();
        end.ledger.commit(Approval.of(person, SHANXI).grant(there).request()).orThrow();
        EndRegistration death = new EndRegistration(here, HEBEI, RegStatus.CANCELLED, TODAY, "cancel-1");
        assertEquals(List.of("every-registration-ended"), end.refusal(Approval.of(person, HEBEI).effect(death).request()));
        assertTrue(end.ledger.commit(Approval.of(person, HEBEI).effect(death)
                .effect(new EndRegistration(there, SHANXI, RegStatus.CANCELLED, TODAY, "cancel-1")).request()).isAccepted());
    }

    @Test
    @DisplayName("R-REG-140, 141, 144: filings hang on a valid registration of their place")
    void filings_hang_on_a_valid_registration_of_their_place() {
        UUID base = UUID.randomUUID();
        Approval home = Approval.of(person, HEBEI).grant(base);
        end.ledger.commit(home.request()).orThrow();
        assertEquals(List.of("filing-in-the-practice-place"), end.refusal(Approval.of(person, HEBEI).shared()
                .effect(filing(base, Approval.of(person, SHANXI).institution("太原医院").workplace(), home)).request()));
        assertEquals(List.of("filing-institution-is-new"), end.refusal(Approval.of(person, HEBEI).shared()
                .effect(filing(base, home.workplace(), home)).request()));
        assertEquals(List.of("filing-needs-valid-registration"), end.refusal(Approval.of(person, HEBEI).shared()
                .effect(filing(UUID.randomUUID(), Approval.of(person, HEBEI).institution("二院").workplace(), home)).request()));
        assertTrue(end.ledger.commit(Approval.of(person, HEBEI).shared()
                .effect(filing(base, Approval.of(person, HEBEI).institution("二院").workplace(), home)).request()).isAccepted());
        assertEquals(List.of("filing-needs-valid-registration"),
                end.refusal(Approval.of(person, HEBEI).end(base, HEBEI, RegStatus.DEPARTED).request()));
    }

    @Test
    @DisplayName("R-REG-152, R-REG-153: a filing entered after a change was approved does not outlive its main institution")
    void a_change_ends_the_filings_that_came_before_it() {
        UUID base = UUID.randomUUID();
        Approval home = Approval.of(person, HEBEI).grant(base);
        end.ledger.commit(home.request()).orThrow();
        GrantFiling filing = filing(base, Approval.of(person, HEBEI).institution("二院").workplace(), home);
        end.ledger.commit(Approval.of(person, HEBEI).shared().effect(filing).request()).orThrow();
        ChangeRegistration change = new ChangeRegistration(base, HEBEI, "10", Set.of("11"),
                Approval.of(person, HEBEI).institution("三院").workplace(), home.authority(),
                Approval.qualificationId(person, 1, "10"), TODAY, BizStatus.CHANGED);
        assertEquals(List.of("filings-fall-with-the-change"), end.refusal(Approval.of(person, HEBEI).effect(change).request()));
        assertTrue(end.ledger.commit(Approval.of(person, HEBEI).effect(new EndFiling(filing.filingId(), base, HEBEI,
                FilingStatus.LAPSED, TODAY, "change-of-main-institution")).effect(change).request()).isAccepted());
    }

    @Test
    @DisplayName("R-REG-12, R-REG-21: what was refused the lock afterwards is not entered, even if the lock is free by then")
    void a_lock_refused_by_message_stays_refused() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        end.lock.acquire(person, SHANXI, first).orThrow();
        new LockAcquireEndpoint(end.database.store(), end.database.clock()).receive(new Message(UUID.randomUUID(), HEBEI,
                TenantId.NATIONAL, Topic.LOCK_ACQUIRE, person.toString(), Json.write(new LockMessage(person, HEBEI, second)),
                end.database.clock().instant(), 0));
        end.lock.release(person, first);
        assertEquals(List.of("one-unfinished-application"),
                end.refusal(Approval.of(person, HEBEI).application(second).grant().request()));
    }

    private static GrantFiling filing(UUID base, Workplace at, Approval home) {
        return new GrantFiling(UUID.randomUUID(), base, HEBEI, FilingKind.FILING, at, Set.of("11"), TODAY,
                Optional.of(TODAY.plusYears(1)), home.authority(), TODAY);
    }

    @Test
    @DisplayName("R-REG-39: a ban bars in every province")
    void who_is_banned_is_registered_nowhere() {
        end.ledger.commit(Approval.of(person, HEBEI).shared().effect(new ImposeBan(UUID.randomUUID(), HEBEI,
                BanKind.PRACTICE_BAN, TODAY, Optional.of(TODAY.plusYears(5)), "1号", "省卫生健康委")).request()).orThrow();
        assertEquals(List.of("no-ban-in-force"), end.refusal(Approval.of(person, SHANXI).grant().request()));
    }

    @Test
    @DisplayName("R-REG-48: a code that a register brings stays; it is one person's")
    void a_practice_code_may_be_brought() {
        assertEquals("110130102000123", end.ledger.commit(
                Approval.of(person, HEBEI).practiceCode("110130102000123").grant().request()).orThrow().practiceCode());
        assertEquals(List.of("practice-code-is-the-persons"), end.refusal(
                Approval.of(Approval.somebody(), HEBEI).practiceCode("110130102000123").grant().request()));
        assertEquals(List.of("practice-code-is-the-persons"), end.refusal(
                Approval.of(Approval.somebody(), HEBEI).practiceCode("11013").grant().request()));
    }

    @Test
    @DisplayName("R-REG-21, 23: what needs no lock goes past another's lock")
    void what_needs_no_lock_goes_past_it() {
        UUID base = UUID.randomUUID();
        end.ledger.commit(Approval.of(person, HEBEI).grant(base).request()).orThrow();
        end.lock.acquire(person, SHANXI, UUID.randomUUID()).orThrow();
        assertTrue(end.ledger.commit(Approval.of(person, HEBEI).shared().end(base, HEBEI, RegStatus.DEPARTED).request())
                .isAccepted());
    }
}
