package org.xinglin.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Time;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.api.disclosure.PublicDoctor;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.Projection.Comparison;
import org.xinglin.api.register.RecordKind;
import org.xinglin.ledger.LedgerRequestEndpoint;
import org.xinglin.register.PostgresRegisters;
import org.xinglin.register.RegisterEntryEndpoint;
import org.xinglin.store.Json;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.Everybody;
import org.xinglin.testkit.TestDatabase;

class DisclosureTest {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static PublicEnd end;

    private final PersonId person = Approval.somebody();
    private final String name = "欧阳" + (char) ('一' + NAMES.incrementAndGet());

    @BeforeAll
    static void start() {
        end = new PublicEnd();
    }

    @AfterAll
    static void stop() {
        end.close();
    }

    @BeforeEach
    void deliver_what_waits() {
        end.deliver();
    }

    private List<PublicDoctor> search(TenantId province, String institution) {
        return end.search(province, name, institution);
    }

    @Test
    @DisplayName("R-PUB-01, R-PUB-04: nine items, in words; the code is the practice code")
    void a_valid_registration_is_public_in_nine_items() {
        LedgerEntry entry = end.commit(Approval.of(person, HEBEI).name(name).grant());
        end.deliver();
        List<PublicDoctor> expected = List.of(new PublicDoctor(name, "男性", "执业医师", "临床", entry.practiceCode(),
                "河北省", List.of("第一医院"), List.of("内科专业"), "省卫生健康委"));
        assertEquals(expected, search(HEBEI, ""));
        assertEquals(expected, search(null, ""));
        assertEquals(List.of(), search(SHANXI, ""));
        assertEquals(expected, end.disclosure.byPracticeCode(Optional.empty(), entry.practiceCode()).orThrow());
        assertEquals(expected, end.disclosure.byPracticeCode(Optional.of(HEBEI), entry.practiceCode()).orThrow());
        assertEquals(List.of(), end.disclosure.byPracticeCode(Optional.of(SHANXI), entry.practiceCode()).orThrow());
    }

    @Test
    @DisplayName("R-DAT-20: level, category and place are those of the registration, whatever the lifelong code says")
    void a_code_of_long_ago_says_nothing_of_today() {
        end.commit(Approval.of(person, HEBEI).name(name).practiceCode("220140105000007").grant());
        end.deliver();
        PublicDoctor doctor = search(HEBEI, "").get(0);
        assertEquals(List.of("220140105000007", "执业医师", "临床", "河北省"),
                List.of(doctor.practiceCode(), doctor.level(), doctor.category(), doctor.practicePlace()));
    }

    @Test
    @DisplayName("R-REG-42: an assistant's place is the county")
    void an_assistants_place_is_named_in_full() {
        end.commit(Approval.of(person, HEBEI).name(name).assistant().grant());
        end.deliver();
        assertEquals("河北省石家庄市长安区", search(HEBEI, "").get(0).practicePlace());
        assertEquals("执业助理医师", search(HEBEI, "").get(0).level());
    }

    @Test
    @DisplayName("R-PUB-07: what ended is gone; a move shows the new place only")
    void what_ended_disappears() {
        UUID old = UUID.randomUUID();
        end.commit(Approval.of(person, HEBEI).name(name).grant(old));
        end.deliver();
        UUID moved = UUID.randomUUID();
        end.commit(Approval.of(person, SHANXI).name(name).grant(moved).end(old, HEBEI, RegStatus.MOVED_OUT));
        end.deliver();
        assertEquals(List.of("山西省"), search(null, "").stream().map(PublicDoctor::practicePlace).toList());
        end.commit(Approval.of(person, SHANXI).name(name).end(moved, SHANXI, RegStatus.CANCELLED));
        end.deliver();
        assertEquals(List.of(), search(null, ""));
    }

    @Test
    @DisplayName("R-PUB-05, R-REG-147, R-REG-151: a filed institution is public through its last day, whether or not anything runs")
    void filed_institutions_are_public_while_they_are_valid() {
        UUID base = UUID.randomUUID();
        Approval home = Approval.of(person, HEBEI).name(name).grant(base);
        end.commit(home);
        LocalDate last = TODAY.plusDays(10);
        end.commit(Approval.of(person, HEBEI).name(name).shared().effect(new GrantFiling(UUID.randomUUID(), base, HEBEI,
                FilingKind.FILING, new Workplace(UUID.randomUUID(), "第二医院", "130104"), Set.of("11"), TODAY.plusDays(1),
                Optional.of(last), home.authority(), TODAY)));
        end.deliver();
        try {
            assertEquals(List.of("第一医院"), search(HEBEI, "").get(0).institutions(), "it has not begun");
            end.database.clock().set(TODAY.plusDays(1));
            assertEquals(List.of("第一医院", "第二医院"), search(HEBEI, "").get(0).institutions());
            assertEquals(1, search(HEBEI, "第二").size());
            end.database.clock().set(last).advance(Duration.ofHours(14).minusSeconds(1));
            assertEquals("23:59:59", LocalTime.ofInstant(end.database.clock().instant(), Time.ZONE).toString());
            assertEquals(2, search(HEBEI, "").get(0).institutions().size());
            end.database.clock().advance(Duration.ofSeconds(1));
            assertEquals(List.of("第一医院"), search(HEBEI, "").get(0).institutions());
            assertEquals(List.of(), search(HEBEI, "第二"));
        } finally {
            end.database.clock().set(TODAY);
        }
    }

    @Test
    @DisplayName("R-PUB-08, R-PUB-10, R-REG-136: who was registered and who was cancelled is announced, without the reason")
    void registered_and_cancelled_persons_are_announced() {
        UUID registration = UUID.randomUUID();
        LedgerEntry granted = end.commit(Approval.of(person, SHANXI).name(name).grant(registration));
        end.commit(Approval.of(person, SHANXI).name(name).end(registration, SHANXI, RegStatus.CANCELLED));
        end.deliver();
        for (Announcement.Kind kind : Announcement.Kind.values()) {
            List<Announcement> all = end.disclosure.announcements(SHANXI, kind, TODAY, TODAY, Optional.empty()).orThrow();
            Announcement own = all.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
            assertEquals(new Announcement(own.id(), kind, SHANXI, name, "执业医师", "临床", granted.practiceCode(), "第一医院",
                    "省卫生健康委", TODAY), own);
            List<Announcement> rest = end.disclosure.announcements(SHANXI, kind, TODAY, TODAY, Optional.of(all.get(0).id())).orThrow();
            assertEquals(all.subList(1, all.size()), rest);
        }
        assertTrue(end.disclosure.announcements(SHANXI, Announcement.Kind.CANCELLED, TODAY.minusDays(9), TODAY.minusDays(1),
                Optional.empty()).orThrow().isEmpty());
        assertFalse(end.disclosure.announcements(SHANXI, Announcement.Kind.CANCELLED, TODAY.minusDays(31), TODAY, Optional.empty())
                .isAccepted());
        assertEquals(List.of(), end.projection.compare(TenantId.NATIONAL).differences());
        end.database.execute(TenantId.NATIONAL, "DELETE FROM announcement");
        assertFalse(end.projection.compare(TenantId.NATIONAL).equal());
        end.projection.rebuild(TenantId.NATIONAL);
        assertTrue(end.projection.compare(TenantId.NATIONAL).equal());
    }

    @Test
    @DisplayName("R-PUB-12: an older entry never overwrites a newer one, whatever arrives first")
    void the_last_word_is_the_highest_positions() {
        UUID registration = UUID.randomUUID();
        end.commit(Approval.of(person, HEBEI).name(name).grant(registration));
        end.commit(Approval.of(person, HEBEI).name(name).end(registration, HEBEI, RegStatus.CANCELLED));
        List<Message> messages = new ArrayList<>();
        end.database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.DISCLOSURE_ENTRY), Integer.MAX_VALUE, messages::add);
        Collections.reverse(messages);
        messages.forEach(end.endpoint::receive);
        messages.forEach(end.endpoint::receive);
        assertEquals(List.of(), search(null, ""));
    }

    @Test
    void entries_come_from_the_national_end_only() {
        LedgerEntry entry = end.commit(Approval.of(person, HEBEI).name(name).grant());
        assertThrows(IllegalArgumentException.class, () -> end.endpoint.receive(new Message(UUID.randomUUID(), HEBEI,
                TenantId.NATIONAL, Topic.DISCLOSURE_ENTRY, person.toString(), Json.write(entry),
                end.database.clock().instant(), 0)));
    }

    @Test
    void a_rebuilt_public_register_equals_the_live_one() {
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            PersonId someone = Approval.somebody();
            UUID first = UUID.randomUUID();
            end.commit(Approval.of(someone, HEBEI).name(name).grant(first));
            if (random.nextBoolean()) {
                end.commit(Approval.of(someone, SHANXI).name(name).grant().end(first, HEBEI, RegStatus.MOVED_OUT));
            }
        }
        end.deliver();
        Comparison same = end.projection.compare(TenantId.NATIONAL);
        assertEquals(List.of(), same.differences());
        assertTrue(same.equal() && same.live() >= 60);
        end.database.execute(TenantId.NATIONAL, "UPDATE public_doctor SET name = '改' WHERE ledger_position % 5 = 0");
        end.database.execute(TenantId.NATIONAL, "DELETE FROM public_doctor WHERE ledger_position % 5 = 1");
        end.database.execute(TenantId.NATIONAL, "INSERT INTO public_doctor SELECT gen_random_uuid(), tenant, '冒', gender, level,"
                + " category, practice_code, practice_place, scopes, authority, ledger_position, committed_at, institution, filed, filed_from, filed_to, institution_id,"
                + " filed_ids"
                + " FROM public_doctor LIMIT 1");
        List<String> differences = end.projection.compare(TenantId.NATIONAL).differences();
        for (String said : List.of("public differs in name", "not public", "not valid in the ledger")) {
            assertTrue(differences.stream().anyMatch(d -> d.contains(said)), said);
        }
        assertEquals(same.live(), end.projection.rebuild(TenantId.NATIONAL));
        assertTrue(end.projection.compare(TenantId.NATIONAL).equal());
        assertEquals(List.of(TenantId.NATIONAL), end.projection.tenants());
        assertThrows(IllegalArgumentException.class, () -> end.projection.rebuild(HEBEI));
    }

    /** From the province's outbox to its register and to the public, by messages alone. */
    @Test
    void an_approval_reaches_register_and_public() {
        UUID registration = UUID.randomUUID();
        end.database.store().transact(HEBEI, tx -> tx.send(TenantId.NATIONAL, Topic.LEDGER_REQUEST, person.toString(),
                Json.write(Approval.of(person, HEBEI).name(name).grant(registration).request())));
        LedgerRequestEndpoint requests = new LedgerRequestEndpoint(end.database.store(), new Everybody(), end.database.clock());
        RegisterEntryEndpoint entries = new RegisterEntryEndpoint(end.database.store());
        List<LedgerEntry> answers = new ArrayList<>();
        end.database.deliverAll(Map.of(Topic.LEDGER_REQUEST, requests::receive, Topic.REGISTER_ENTRY, entries::receive,
                Topic.DISCLOSURE_ENTRY, end.endpoint::receive,
                Topic.APPLICATION_ENTRY, message -> answers.add(Json.read(message.body(), LedgerEntry.class))));
        LedgerEntry entry = end.ledger.of(person).get(0);
        assertEquals(entry, answers.get(answers.size() - 1));
        assertEquals(registration, new PostgresRegisters(end.database.store()).history(HEBEI, RecordKind.REGISTRATION, person).get(0).id());
        assertEquals(entry.practiceCode(), search(HEBEI, "").get(0).practiceCode());
        assertEquals(List.of(), end.database.exchange().waiting(HEBEI, 10));
    }
}
