package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.LedgerRequest;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;

class LedgerTest {

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

    @BeforeEach
    void empty_outbox() {
        end.sent();
        end.database.clock().advance(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("R-REG-11: a commit gives codes, index and messages, and frees the person")
    void a_first_registration_is_committed_whole() {
        UUID registration = UUID.randomUUID();
        LedgerRequest request = Approval.of(person, HEBEI).grant(registration).request();
        end.lock.acquire(person, HEBEI, request.applicationId()).orThrow();

        LedgerEntry entry = end.ledger.commit(request).orThrow();

        assertTrue(IdentificationCode.isWellFormed(entry.eRegId()), entry.eRegId());
        assertTrue(entry.practiceCode().startsWith("110130102"), entry.practiceCode());
        assertEquals(1, entry.sequence());
        assertEquals(Sm3.ZERO, entry.previousHash());
        assertEquals(request.effects(), entry.effects());
        assertEquals(List.of(entry), end.ledger.of(person));
        assertEquals(entry, end.ledger.ofApplication(request.applicationId()).orElseThrow());
        assertEquals(List.of(entry), end.ledger.after(entry.position() - 1, 10));
        assertEquals(List.of(entry), end.ledger.before(Long.MAX_VALUE, 1));
        assertFalse(end.ledger.before(entry.position(), 10).contains(entry));
        assertEquals(entry.practiceCode(), end.register.standingOf(person).practiceCode().orElseThrow());
        assertEquals(RegStatus.VALID, end.register.standingOf(person).registrations().get(0).status());
        assertTrue(end.lock.acquire(person, SHANXI, UUID.randomUUID()).isAccepted(), "the lock is free again");

        List<Message> sent = end.sent();
        assertEquals(List.of(Topic.REGISTER_ENTRY, Topic.APPLICATION_ENTRY, Topic.DISCLOSURE_ENTRY),
                sent.stream().map(Message::topic).toList());
        assertEquals(List.of(HEBEI, HEBEI, TenantId.NATIONAL), sent.stream().map(Message::to).toList());
        assertTrue(sent.stream().allMatch(m -> m.key().equals(person.toString())));
        assertEquals(entry, Json.read(sent.get(0).body(), LedgerEntry.class));
    }

    @Test
    @DisplayName("R-REG-12: the same application again has no second effect")
    void an_application_is_entered_once() {
        LedgerRequest request = Approval.of(person, HEBEI).grant().request();
        LedgerEntry first = end.ledger.commit(request).orThrow();
        assertEquals(first, end.ledger.commit(request).orThrow());
        assertEquals(1, end.ledger.of(person).size());
        LedgerRequest stolen = new LedgerRequest(request.applicationId(), HEBEI, request.type(), Approval.somebody(),
                request.approvedOn(), true, Optional.empty(), request.policies(), request.effects());
        assertThrows(RuntimeException.class, () -> end.ledger.commit(stolen));
    }

    @Test
    @DisplayName("R-DAT-01, R-REG-48: the practice code is for life, and every province touched gets the entry")
    void a_move_to_another_province_is_one_entry_and_keeps_the_practice_code() {
        UUID old = UUID.randomUUID();
        LedgerEntry first = end.ledger.commit(Approval.of(person, HEBEI).grant(old).request()).orThrow();
        end.sent();
        LedgerEntry move = end.ledger.commit(
                Approval.of(person, SHANXI).grant().end(old, HEBEI, RegStatus.MOVED_OUT).request()).orThrow();
        assertEquals(first.practiceCode(), move.practiceCode());
        assertEquals(first.hash(), move.previousHash());
        assertEquals(Set.of(HEBEI, SHANXI), move.touched());
        assertEquals(List.of(HEBEI + " " + Topic.REGISTER_ENTRY, SHANXI + " " + Topic.REGISTER_ENTRY,
                HEBEI + " " + Topic.APPLICATION_ENTRY, SHANXI + " " + Topic.APPLICATION_ENTRY, TenantId.NATIONAL + " " + Topic.DISCLOSURE_ENTRY),
                end.sent().stream().map(m -> m.to() + " " + m.topic()).toList());
        assertEquals(List.of(RegStatus.MOVED_OUT, RegStatus.VALID),
                end.register.standingOf(person).registrations().stream().map(r -> r.status()).toList());
        assertTrue(move.committedAt().isAfter(first.committedAt()), "whatever the clock did");
    }

    @Test
    void one_place_holds_one_valid_registration() {
        end.ledger.commit(Approval.of(person, HEBEI).grant().request()).orThrow();
        assertEquals(List.of("place-is-free"),
                end.refusal(Approval.of(person, HEBEI).institution("第二医院").grant().request()));
        assertTrue(end.ledger.commit(Approval.of(person, SHANXI).grant().request()).isAccepted());
    }

    @Test
    @DisplayName("R-REG-44, 67: an assistant is registered in one place only")
    void an_assistant_may_not_hold_two_places() {
        end.ledger.commit(Approval.of(person, HEBEI).assistant().grant().request()).orThrow();
        assertEquals(List.of("assistant-in-one-place-only"),
                end.refusal(Approval.of(person, HEBEI).assistant().division("130104").grant().request()));
        assertEquals(List.of("assistant-in-one-place-only"),
                end.refusal(Approval.of(person, SHANXI).grant().request()));
    }

    @Test
    void an_upgrade_ends_the_assistant_and_keeps_the_code() {
        UUID assistant = UUID.randomUUID();
        LedgerEntry first = end.ledger.commit(
                Approval.of(person, HEBEI).assistant().grant(assistant).request()).orThrow();
        LedgerEntry upgrade = end.ledger.commit(
                Approval.of(person, HEBEI).end(assistant, HEBEI, RegStatus.SUPERSEDED).grant().request()).orThrow();
        assertTrue(first.practiceCode().startsWith("210130102"));
        assertEquals(first.practiceCode(), upgrade.practiceCode());
    }

    @Test
    @DisplayName("R-REG-60, 61: level and category are those of a valid qualification")
    void a_grant_stands_on_a_qualification() {
        assertEquals(List.of("qualification-is-valid"),
                end.refusal(Approval.of(person, HEBEI).category("20", "31").grant().request()));
        Qualification rescinded = Approval.qualification(person, 1, "10");
        end.known.put(person, List.of(new Qualification(rescinded.id(), person, "张伟", "1", rescinded.birthDate(), 1, "10",
                2020, "13", "EXAM", "RESCINDED", rescinded.awardedOn(), "20", "", "", "")));
        assertEquals(List.of("qualification-is-valid"), end.refusal(Approval.of(person, HEBEI).grant().request()));
        Qualification other = Approval.qualification(person, 2, "10");
        end.known.put(person, List.of(new Qualification(rescinded.id(), person, "张伟", "1", other.birthDate(), 2, "10",
                2020, "13", "EXAM", "VALID", other.awardedOn(), "20", "", "", "")));
        assertEquals(List.of("level-and-category-of-qualification"),
                end.refusal(Approval.of(person, HEBEI).grant().request()));
    }

    @Test
    void what_is_ended_must_be_valid_there() {
        UUID registration = UUID.randomUUID();
        end.ledger.commit(Approval.of(person, HEBEI).grant(registration).request()).orThrow();
        assertEquals(List.of("record-is-as-expected"), end.refusal(
                Approval.of(person, HEBEI).end(UUID.randomUUID(), HEBEI, RegStatus.CANCELLED).request()));
        assertEquals(List.of("record-is-as-expected"), end.refusal(
                Approval.of(person, HEBEI).end(registration, SHANXI, RegStatus.CANCELLED).request()));
        end.ledger.commit(Approval.of(person, HEBEI).end(registration, HEBEI, RegStatus.CANCELLED).request()).orThrow();
        assertEquals(List.of("record-is-as-expected"), end.refusal(
                Approval.of(person, HEBEI).end(registration, HEBEI, RegStatus.CANCELLED).request()));
        UUID fleeting = UUID.randomUUID();
        assertEquals(List.of("record-is-as-expected"), end.refusal(
                Approval.of(person, HEBEI).grant(fleeting).end(fleeting, HEBEI, RegStatus.CANCELLED).request()));
    }

    @Test
    @DisplayName("R-REG-45: a place is not granted for days on which another registration held it")
    void a_grant_does_not_overlap_an_ended_registration() {
        UUID registration = UUID.randomUUID();
        end.ledger.commit(Approval.of(person, HEBEI).grant(registration).request()).orThrow();
        end.ledger.commit(Approval.of(person, HEBEI).end(registration, HEBEI, RegStatus.CANCELLED).request()).orThrow();
        LocalDate before = TODAY.minusDays(3);
        assertEquals(List.of("place-free-since"), end.refusal(Approval.of(person, HEBEI).on(before).grant().request()));
        assertTrue(end.ledger.commit(Approval.of(person, HEBEI).grant().request()).isAccepted());
    }

    @Test
    void codes_of_a_grant_must_fit_together() {
        assertEquals(List.of("scope-fits-category"),
                end.refusal(Approval.of(person, HEBEI).category("10", "31").grant().request()));
        assertEquals(List.of("scope-fits-category"), end.refusal(Approval.of(person, HEBEI).category("10", "271401").grant().request()),
                "R-DAT-32: another province's own scope");
        assertEquals(List.of("granted-where-approved"), end.refusal(new LedgerRequest(UUID.randomUUID(), SHANXI,
                "registration", person, TODAY, true, Optional.empty(), List.of(), Approval.of(person, HEBEI).grant().request().effects())));
        assertEquals(0, end.ledger.of(person).size());
    }

    @Test
    @DisplayName("R-DAT-21: serials are counted per division, level and category, and may run out")
    void used_up_serials_are_a_clear_refusal() {
        LedgerEntry one = end.ledger.commit(Approval.of(person, HEBEI).division("130105").grant().request()).orThrow();
        LedgerEntry two = end.ledger.commit(
                Approval.of(Approval.somebody(), HEBEI).division("130105").grant().request()).orThrow();
        assertEquals("110130105000001", one.practiceCode());
        assertEquals("110130105000002", two.practiceCode());
        end.database.execute(TenantId.NATIONAL, "UPDATE practice_serial SET last = 999999 WHERE series = '110130105'");
        PersonId late = Approval.somebody();
        assertEquals(List.of("practice-serials-exhausted"),
                end.refusal(Approval.of(late, HEBEI).division("130105").grant().request()));
        assertTrue(end.ledger.commit(Approval.of(late, HEBEI).division("130107").grant().request()).isAccepted());
    }

    @Test
    void a_code_that_somebody_has_already_is_passed_over() throws SQLException {
        end.database.execute(TenantId.NATIONAL,
                "INSERT INTO practice_code VALUES (gen_random_uuid(), '110130108000001')");
        try {
            assertEquals("110130108000002", end.ledger.commit(
                    Approval.of(person, HEBEI).division("130108").grant().request()).orThrow().practiceCode());
        } finally {
            end.database.execute(TenantId.NATIONAL, "DELETE FROM practice_code WHERE code = '110130108000001'");
        }
    }

    @Test
    void entries_cannot_be_changed_by_the_ledgers_own_role() {
        end.ledger.commit(Approval.of(person, HEBEI).grant().request()).orThrow();
        for (String change : List.of("UPDATE ledger_entry SET type = 'x'", "DELETE FROM ledger_entry",
                "TRUNCATE ledger_entry", "DELETE FROM ledger_seal")) {
            assertThrows(IllegalStateException.class, () -> end.database.execute(TenantId.NATIONAL, change), change);
        }
    }
}
