package org.xinglin.qualifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.exchange.Topic;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.qualification.Persons.Identified;
import org.xinglin.api.qualification.Persons.Shown;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.store.Json;
import org.xinglin.testkit.TestDatabase;

@DisplayName("persons at the counter, and what provinces enter for them (R-REG-195…201)")
class CounterTest {

    private static final String NUMBER = "13010219550505999X";
    private static final String FORMER = "130102550505999";

    private static TestDatabase database;
    private static PostgresPersons persons;
    private static PostgresQualifications register;
    private static QualificationEntryEndpoint endpoint;
    private static final EntryList ledger = new EntryList();

    @BeforeAll
    static void start() {
        database = TestDatabase.with(QualificationRoom.room());
        persons = new PostgresPersons(database.store(), database.cipher(), database.clock());
        register = new PostgresQualifications(database.store(), database.cipher());
        endpoint = new QualificationEntryEndpoint(database.store(), ledger, database.cipher());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.execute(TenantId.NATIONAL, "TRUNCATE person, person_history, qualification");
        ledger.clear();
    }

    private static Outcome<Identified> shown(String name, String type, String number, String gender, String birthDate) {
        return persons.identify(new Shown(name, type, number, Optional.ofNullable(gender),
                Optional.ofNullable(birthDate).map(LocalDate::parse)));
    }

    private static PersonId identified(String name, String number) {
        return persons.identify(name, "01", number).orThrow();
    }

    private static GrantQualification granted(TenantId province, String origin, int year, String category, String name) {
        return new GrantQualification(UUID.randomUUID(), province, origin, year, 1, category,
                Optional.of(LocalDate.of(1995, 6, 1)), name, "1", "20", "河北医学院", "临床医学");
    }

    private static void enter(PersonId person, GrantQualification... granted) {
        LedgerEntry entry = ledger.add(person, granted);
        announce(person, entry);
    }

    private static void announce(PersonId person, LedgerEntry entry) {
        database.store().transact(TenantId.NATIONAL, tx -> tx.send(TenantId.NATIONAL, Topic.QUALIFICATION_ENTRY,
                person.toString(), Json.write(entry)));
        deliver();
    }

    private static int deliver() {
        return database.exchange().deliver(TenantId.NATIONAL, List.of(Topic.QUALIFICATION_ENTRY), Integer.MAX_VALUE,
                endpoint::receive);
    }

    @Test
    @DisplayName("R-ACC-06, rulebook §2.7.1: the same person as by account and feed, 15 digits and a small x included")
    void one_document_is_one_person() {
        PersonId person = identified("王申", NUMBER);
        assertEquals(database.cipher().personId("01", NUMBER), person);
        assertEquals(person, identified("王申", FORMER));
        assertEquals(person, shown(" 王申 ", "01", NUMBER.toLowerCase(Locale.ROOT), "1", "1955-05-05").orThrow().person().id());
        assertEquals("王申", persons.find(person).orElseThrow().name());
        assertEquals(LocalDate.of(1955, 5, 5), persons.find(person).orElseThrow().birthDate());
        assertEquals(Optional.empty(), persons.find(new PersonId(UUID.randomUUID())));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "王申1, 01, 13010219550505999X, , , name-malformed",
        "王申, 01, 130102195505059993, , , id-number-wrong",
        "王申, 00, 13010219550505999X, , , id-type-unknown",
        "王申, 01, 13010219550505999X, 2, , id-number-says-otherwise",
        "王申, 01, 13010219550505999X, , 1955-05-06, id-number-says-otherwise",
        "李酉, 06, H12345678, , 1970-01-01, gender-and-birth-date-required",
        "李酉, 06, H12345678, 2, , gender-and-birth-date-required",
        "李酉, 06, H12345678, 2, 2099-01-01, gender-and-birth-date-required",
        "李酉, 06, H*, 2, 1970-01-01, id-number-wrong",
    })
    @DisplayName("R-REG-197: name and document are checked before anybody is identified")
    void a_wrong_document_is_refused(String name, String type, String number, String gender, String born, String code) {
        Outcome<Identified> refused = shown(name, type, number, gender, born);
        assertEquals(List.of(code), refused.findings().stream().map(f -> f.code()).toList());
        assertFalse(refused.toString().contains(number));
        assertEquals("0", query("SELECT count(*) FROM person"));
    }

    @Test
    @DisplayName("R-PUB-20: the number is nowhere in clear, and no answer has it")
    void the_number_stays_sealed() {
        PersonId person = identified("王申", NUMBER);
        enter(person, granted(HEBEI, "LEGACY", 1998, "10", "王申"));
        String all = query("SELECT string_agg(t::text, ' ') FROM (SELECT p::text AS t FROM person p"
                + " UNION ALL SELECT q::text FROM qualification q) x");
        assertFalse(all.contains(NUMBER));
        assertFalse(all.contains("313330313032313935353035303539"));
        assertFalse(persons.find(person).toString().contains(NUMBER));
        assertFalse(new Shown("王申", "01", NUMBER, Optional.empty(), Optional.empty()).toString().contains(NUMBER));
    }

    @Test
    @DisplayName("R-REG-195, R-REG-196, rulebook §2.7.1: entered with 1998 | province | level | category | ID number")
    void a_legacy_qualification_gets_its_code() {
        PersonId person = identified("王申", NUMBER);
        GrantQualification granted = granted(HEBEI, "LEGACY", 1998, "10", "王申");
        enter(person, granted);

        assertEquals(List.of(new Qualification(granted.qualificationId(), person, "王申", "1", LocalDate.of(1955, 5, 5), 1, "10",
                1998, "13", "LEGACY", "VALID", Optional.of(LocalDate.of(1995, 6, 1)), "20", "河北医学院", "临床医学",
                "199813110******************")), register.of(person));
        assertTrue(register.ownsCode(person, "199813110" + NUMBER));
        assertEquals(Optional.of(person), register.holderOf("199813110" + NUMBER));
    }

    @Test
    @DisplayName("Rulebook §2.7.1: the code embeds the number of the document shown, 15 digits too")
    void a_code_embeds_fifteen_digits_as_shown() {
        PersonId person = identified("王申", FORMER);
        enter(person, granted(HEBEI, "LEGACY", 1998, "10", "王申"));
        assertTrue(register.ownsCode(person, "199813110130102550505999"));
    }

    @Test
    @DisplayName("R-REG-92, R-REG-200: other origins and provinces, each with its own year; a travel permit gives no code")
    void other_origins_are_entered_too() {
        PersonId soldier = identified("王申", NUMBER);
        enter(soldier, granted(SHANXI, "MILITARY", 2015, "20", "王申"), granted(HEBEI, "TCM_SKILL", 2019, "41", "王申"));
        assertEquals(List.of("14 MILITARY 2015 true", "13 TCM_SKILL 2019 true"), register.of(soldier).stream()
                .map(q -> q.province() + " " + q.origin() + " " + q.year() + " " + q.codeIssued()).toList());

        PersonId visitor = shown("李酉", "06", "H12345678", "2", "1970-01-01").orThrow().person().id();
        enter(visitor, granted(HEBEI, "HMT_RECOGNITION", 2025, "10", "李酉"));
        assertEquals(List.of("1970-01-01 2 false"), register.of(visitor).stream()
                .map(q -> q.birthDate() + " " + q.gender() + " " + q.codeIssued()).toList());
    }

    @Test
    @DisplayName("R-REG-197: what is entered is entered once, and no code is anybody's twice")
    void an_entry_has_effect_once() {
        PersonId person = identified("王申", NUMBER);
        GrantQualification granted = granted(HEBEI, "LEGACY", 1998, "10", "王申");
        LedgerEntry entry = ledger.add(person, granted);
        announce(person, entry);
        announce(person, entry);
        enter(person, granted(HEBEI, "LEGACY", 1998, "10", "王申"));
        assertEquals(List.of(granted.qualificationId()), register.of(person).stream().map(Qualification::id).toList());
    }

    @Test
    @DisplayName("R-REG-03: an entry waits until its person is identified")
    void an_entry_waits_for_its_person() {
        PersonId person = database.cipher().personId("01", NUMBER);
        enter(person, granted(HEBEI, "LEGACY", 1998, "10", "王申"));
        assertEquals(List.of(), register.of(person));
        identified("王申", NUMBER);
        database.exchange().retryNow(TenantId.NATIONAL);
        deliver();
        assertEquals(1, register.of(person).size());
    }

    @Test
    @DisplayName("R-REG-197: duplicates show by number and by name")
    void duplicates_show_by_number_and_by_name() {
        PersonId person = identified("王申", NUMBER);
        enter(person, granted(HEBEI, "LEGACY", 1998, "10", "王申"));

        Identified renamed = shown("王酉", "01", NUMBER, null, null).orThrow();
        assertEquals(person, renamed.person().id());
        assertEquals(List.of("王申"), renamed.otherNames());
        assertEquals("1", query("SELECT count(*) FROM person_history"));

        Identified namesake = shown("王申", "99", "X0000001", "1", "1955-05-05").orThrow();
        assertEquals(List.of(person), namesake.namesakes().stream().map(Qualification::person).toList());
        assertEquals("199813110******************", namesake.namesakes().get(0).maskedCode());
        assertEquals(List.of(), shown("王申", "99", "X0000002", "1", "1955-05-06").orThrow().namesakes());
        assertEquals(List.of(), shown("王申", "01", NUMBER, null, null).orThrow().namesakes());
    }

    private static String query(String sql) {
        try (Connection connection = database.as(TenantId.NATIONAL); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
