package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.ledger.Projection.Comparison;
import org.xinglin.api.qualification.HeldQualifications.Held;
import org.xinglin.api.qualification.Persons.Shown;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.ledger.LedgerRoom;
import org.xinglin.ledger.PostgresLedger;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;
import org.xinglin.testkit.Approval;
import org.xinglin.testkit.OpenTenants;
import org.xinglin.testkit.TestDatabase;

@DisplayName("What provinces entered is a projection of the ledger; legacy records are corrected by the province alone (R-FEED-37)")
class EnteredProjectionTest {

    private static final LocalDate BORN = LocalDate.of(1955, 5, 5);

    private static int people;
    private static TestDatabase database;
    private static PostgresPersons persons;
    private static PostgresQualifications register;
    private static PostgresHeldQualifications takeOver;
    private static PostgresLedger ledger;
    private static QualificationEntryEndpoint endpoint;
    private static EnteredProjection projection;

    private final ResidentId number = ResidentId.compose(DivisionCode.of("130102"), BORN, ++people);
    private final PersonId person = identified("王申", number.value());

    @BeforeAll
    static void start() {
        database = TestDatabase.with(QualificationRoom.room(), LedgerRoom.ROOM);
        persons = new PostgresPersons(database.store(), database.cipher(), database.clock());
        register = new PostgresQualifications(database.store(), database.cipher());
        takeOver = new PostgresHeldQualifications(database.store(), database.cipher(), database.clock());
        ledger = new PostgresLedger(database.store(), register, database.clock());
        endpoint = new QualificationEntryEndpoint(database.store(), ledger, database.cipher());
        projection = new EnteredProjection(database.store(), ledger, new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI),
                database.cipher());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    private static PersonId identified(String name, String number) {
        database.clock().advance(Duration.ofMinutes(1));
        return persons.identify(name, "01", number).orThrow();
    }

    private static GrantQualification entered(UUID id, TenantId province, String origin, int year, String category, String name,
            String school) {
        return new GrantQualification(id, province, origin, year, 1, category, Optional.of(LocalDate.of(1995, 6, 1)), name, "1",
                "20", school, "临床医学");
    }

    private static Outcome<LedgerEntry> commit(PersonId person, TenantId province, GrantQualification granted) {
        database.clock().advance(Duration.ofMinutes(1));
        Outcome<LedgerEntry> entry = ledger.commit(Approval.of(person, province).shared().effect(granted).request());
        deliver();
        return entry;
    }

    private static void deliver() {
        database.exchange().retryNow(TenantId.NATIONAL);
        database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.QUALIFICATION_ENTRY), Integer.MAX_VALUE, endpoint::receive);
    }

    private static void equal(long rows) {
        Comparison comparison = projection.compare(TenantId.NATIONAL);
        assertTrue(comparison.equal(), comparison::toString);
        assertTrue(comparison.live() >= rows, comparison::toString);
    }

    private Qualification only() {
        List<Qualification> all = register.of(person);
        assertEquals(1, all.size(), all::toString);
        return all.get(0);
    }

    @Test
    @DisplayName("R-REG-92, R-REG-195, R-REG-200: entries of every origin, of two provinces, equal what the ledger rebuilds")
    void what_was_entered_equals_what_the_ledger_says() {
        commit(person, HEBEI, entered(UUID.randomUUID(), HEBEI, "LEGACY", 1998, "10", "王申", "河北医学院")).orThrow();
        commit(person, SHANXI, entered(UUID.randomUUID(), SHANXI, "TCM_SKILL", 2019, "41", "王申", "")).orThrow();
        PersonId visitor = persons.identify(new Shown("李酉", "06", "H7654321", Optional.of("2"), Optional.of(BORN))).orThrow()
                .person().id();
        commit(visitor, HEBEI, entered(UUID.randomUUID(), HEBEI, "HMT_RECOGNITION", 2025, "20", "李酉", "")).orThrow();
        equal(3);
        List<Qualification> before = register.of(person);
        assertEquals(projection.compare(TenantId.NATIONAL).live(), projection.rebuild(TenantId.NATIONAL));
        assertEquals(before, register.of(person));
        equal(3);
    }

    @Test
    @DisplayName("R-REG-197: what was lost or altered is seen, and a rebuild mends it, codes included")
    void a_rebuild_mends_what_was_lost_or_altered() {
        commit(person, HEBEI, entered(UUID.randomUUID(), HEBEI, "LEGACY", 1998, "10", "王申", "河北医学院")).orThrow();
        List<Qualification> right = register.of(person);
        for (String damage : List.of("DELETE FROM qualification WHERE person_id = '%s'",
                "UPDATE qualification SET school = '别处' WHERE person_id = '%s'",
                "UPDATE qualification SET code = '\\x00' WHERE person_id = '%s'",
                "UPDATE qualification SET code_index = '\\x00' WHERE person_id = '%s'")) {
            database.execute(TenantId.NATIONAL, damage.formatted(person));
            assertFalse(projection.compare(TenantId.NATIONAL).equal(), damage);
            projection.rebuild(TenantId.NATIONAL);
            equal(1);
            assertEquals(right, register.of(person), damage);
            assertTrue(register.ownsCode(person, "199813110" + number.value()), damage);
        }
    }

    @Test
    @DisplayName("R-FEED-37, R-FEED-34: the province corrects its record; identity is that of the document shown, the former stays")
    void a_legacy_record_is_corrected_and_both_versions_can_be_rebuilt() {
        UUID id = UUID.randomUUID();
        commit(person, HEBEI, entered(id, HEBEI, "LEGACY", 1998, "10", "王申", "河北医学院")).orThrow();
        assertEquals(person, identified("王坤", number.value()));
        commit(person, HEBEI, entered(id, HEBEI, "LEGACY", 1998, "10", "王坤", "河北医科大学")).orThrow();

        assertEquals("王坤 河北医科大学 VALID", only().name() + " " + only().school() + " " + only().status());
        assertTrue(register.ownsCode(person, "199813110" + number.value()));
        equal(2);
        database.execute(TenantId.NATIONAL, "DELETE FROM qualification WHERE source = 'PROVINCE'");
        database.execute(TenantId.NATIONAL, "DELETE FROM qualification_history WHERE source = 'PROVINCE'");
        projection.rebuild(TenantId.NATIONAL);
        equal(2);
        assertEquals("王坤 河北医科大学", only().name() + " " + only().school());
    }

    @Test
    @DisplayName("R-FEED-37, R-DAT-04: a legacy record that was taken over is corrected too, and stays in the history")
    void a_record_taken_over_is_corrected_too() {
        Held held = new Held(person, "01", number.value(), "王申", "1", BORN, "LEGACY", 1998, "13", 1, "10",
                Optional.of("199813110" + number.value()), Optional.empty(), "20", "河北医学院", "临床医学", "", "", "VALID");
        takeOver.enter(List.of(held)).get(0).orThrow();
        commit(person, HEBEI, entered(held.id(), HEBEI, "LEGACY", 1998, "10", "王申", "河北医科大学")).orThrow();
        commit(person, HEBEI, entered(held.id(), HEBEI, "LEGACY", 1998, "10", "王申", "河北医科大学医学部")).orThrow();

        assertEquals("河北医科大学医学部", only().school());
        equal(2);
        database.execute(TenantId.NATIONAL, "DELETE FROM qualification_history WHERE source = 'PROVINCE'");
        projection.rebuild(TenantId.NATIONAL);
        equal(2);
        assertEquals("河北医科大学医学部", only().school());
    }

    @Test
    @DisplayName("R-FEED-37, R-FEED-30: no other province, no other origin, and neither year nor level nor category")
    void nothing_else_is_corrected_here() {
        UUID id = UUID.randomUUID();
        commit(person, HEBEI, entered(id, HEBEI, "LEGACY", 1998, "10", "王申", "河北医学院")).orThrow();
        for (GrantQualification wrong : List.of(entered(id, SHANXI, "LEGACY", 1998, "10", "王申", "x"),
                entered(id, HEBEI, "TCM_SKILL", 1998, "10", "王申", "x"), entered(id, HEBEI, "LEGACY", 1999, "10", "王申", "x"),
                entered(id, HEBEI, "LEGACY", 1998, "20", "王申", "x"))) {
            assertEquals(List.of("legacy-correction-of-own-record"), commit(person, wrong.tenant(), wrong).findings().stream()
                    .map(f -> f.code()).toList(), wrong::toString);
        }
        assertEquals("河北医学院", only().school());
    }

    @Test
    @DisplayName("R-REG-197: what the register of qualifications has already, from wherever, is not entered a second time")
    void what_the_register_has_is_not_entered_again() {
        takeOver.enter(List.of(new Held(person, "01", number.value(), "王酉", "1", BORN, "EXAM", 2003, "13", 1, "10",
                Optional.of("200313110" + number.value()), Optional.empty(), "20", "", "", "", "", "VALID"))).get(0).orThrow();
        assertEquals(List.of("no-such-qualification-yet"), commit(person, HEBEI,
                entered(UUID.randomUUID(), HEBEI, "LEGACY", 1998, "10", "王申", "河北医学院")).findings().stream()
                .map(f -> f.code()).toList());
    }
}
