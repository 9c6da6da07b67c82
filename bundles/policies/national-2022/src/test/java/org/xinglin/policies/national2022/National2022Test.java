package org.xinglin.policies.national2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

class National2022Test {

    private final Policy law = Law.OF_2022;

    @ParameterizedTest(name = "{0}: {1} {2} ended {3}, judged {4}: {5}")
    @CsvSource({
        "two-years-since-sentence, CANCELLED, cancel-2, 2023-05-06, 2025-05-05, Violated",
        "two-years-since-sentence, CANCELLED, cancel-2, 2023-05-06, 2025-05-06, Undetermined",
        "two-years-since-sentence, CANCELLED, cancel-3, 2023-05-06, 2023-05-07, Satisfied",
        "two-years-since-sentence, CANCELLED, cancel-2, 2024-02-29, 2026-02-27, Violated",
        "two-years-since-sentence, CANCELLED, cancel-2, 2024-02-29, 2026-02-28, Undetermined",
        "two-years-since-revocation, CANCELLED, cancel-3, 2023-05-06, 2025-05-05, Violated",
        "two-years-since-revocation, CANCELLED, cancel-3, 2023-05-06, 2025-05-06, Satisfied",
        "two-years-since-revocation, CANCELLED, cancel-10, 2023-05-06, 2023-05-07, Satisfied",
        "one-year-since-failed-assessment, CANCELLED, cancel-4, 2023-05-06, 2024-05-05, Violated",
        "one-year-since-failed-assessment, CANCELLED, cancel-4, 2023-05-06, 2024-05-06, Satisfied",
        "one-year-since-failed-assessment, CANCELLED, cancel-5, 2023-05-06, 2023-05-07, Satisfied",
        "three-years-since-improper-means, RESCINDED, improper-means, 2023-05-06, 2026-05-05, Violated",
        "three-years-since-improper-means, RESCINDED, improper-means, 2023-05-06, 2026-05-06, Satisfied",
        "three-years-since-improper-means, RESCINDED, wrong-departure, 2023-05-06, 2023-05-07, Satisfied",
    })
    @DisplayName("R-REG-36, R-REG-38, R-REG-188: bars by the day of the decision")
    void bars_run_out_on_their_anniversary(String provision, RegStatus status, String cause, String ended, String on,
            String verdict) {
        Verdict said = says(provision, ended(status, cause, ended).on(on));

        assertEquals(verdict, said.getClass().getSimpleName());
        if (said instanceof Verdict.Violated violated) {
            assertEquals(provision, violated.findings().get(0).code());
            assertTrue(violated.findings().get(0).message().zh().contains("起方可申请"));
        }
    }

    @ParameterizedTest(name = "{0} {1}…{2}, judged {3}: {4}")
    @CsvSource({
        "SENTENCE, 2023-01-01, 2023-12-31, 2023-06-01, Violated",
        "SENTENCE, 2023-01-01, 2023-12-31, 2025-12-31, Violated",
        "SENTENCE, 2023-01-01, 2023-12-31, 2026-01-01, Satisfied",
        "SENTENCE, 2023-01-01, , 2033-01-01, Violated",
        "SENTENCE, 2023-01-01, 2023-12-31, 2022-12-31, Satisfied",
        "SENTENCE, 2023-01-01, 2022-12-31, 2023-06-01, Satisfied",
        "SUSPENSION, 2023-01-01, 2023-12-31, 2023-06-01, Satisfied",
        "PRACTICE_BAN, 2023-01-01, , 2023-06-01, Satisfied",
    })
    @DisplayName("R-REG-36 (2): a sentence, two years after its last day; one withdrawn from its first day is none")
    void a_sentence_bars_until_two_years_after_its_end(BanKind kind, String from, String to, String on, String verdict) {
        assertEquals(verdict, verdict("two-years-since-sentence", doctor().banned(ban(kind, from, to)).on(on)));
    }

    @ParameterizedTest(name = "cancelled 2023-03-01, sentence until {0}, judged {1}: {2}")
    @CsvSource({"2023-12-31, 2025-12-31, Violated", "2023-12-31, 2026-01-01, Satisfied", "2022-12-31, 2024-12-31, Violated",
        "2022-12-31, 2025-01-01, Satisfied"})
    @DisplayName("R-REG-36 (2): once the end of the sentence is on record the authority need not see papers")
    void the_end_on_record_settles_it(String to, String on, String verdict) {
        assertEquals(verdict, verdict("two-years-since-sentence", ended(RegStatus.CANCELLED, "cancel-2", "2023-03-01")
                .banned(ban(BanKind.SENTENCE, "2022-06-01", to)).on(on)));
    }

    @ParameterizedTest(name = "{0} {1}…{2}, judged {3}: {4}")
    @CsvSource({
        "PRACTICE_BAN, 2023-01-01, 2027-12-31, 2027-12-31, Violated",
        "COURT_BAN, 2023-01-01, 2027-12-31, 2027-12-31, Violated",
        "COURT_BAN, 2023-01-01, 2027-12-31, 2028-01-01, Satisfied",
        "PRACTICE_BAN, 2023-01-01, 2027-12-31, 2028-01-01, Satisfied",
        "PRACTICE_BAN, 2023-01-01, , 2060-01-01, Violated",
        "PRACTICE_BAN, 2023-01-01, 2027-12-31, 2022-12-31, Satisfied",
        "SUSPENSION, 2023-01-01, , 2023-06-01, Satisfied",
    })
    @DisplayName("R-REG-39: a ban from practice bars in every province through its last day; a suspension bars nobody")
    void a_ban_bars_through_its_last_day(BanKind kind, String from, String to, String on, String verdict) {
        assertEquals(verdict, verdict("no-practice-ban", doctor().banned(ban(kind, from, to)).on(on)));
    }

    @Test
    @DisplayName("R-REG-39: of two bans the longer one is named")
    void the_longest_ban_is_named() {
        Verdict.Violated said = (Verdict.Violated) says("no-practice-ban", doctor().on("2024-01-01")
                .banned(ban(BanKind.PRACTICE_BAN, "2023-01-01", "2027-12-31"))
                .banned(ban(BanKind.PRACTICE_BAN, "2023-06-01", "2033-05-31")));

        assertTrue(said.findings().get(0).message().zh().contains("2033-05-31"));
    }

    @ParameterizedTest(name = "{0} from {1} at {2} to {3} at {4}: {5}")
    @CsvSource({
        "change, doctor, 130102, , 130104, NotInForce",
        "change, doctor, 130102, , 140105, Violated",
        "change, assistant, 130102, , 130102, NotInForce",
        "change, assistant, 130102, , 130104, Violated",
        "change, assistant, 130102, doctor, 130102, Violated",
        "upgrade, assistant, 130102, doctor, 130102, Violated",
        "military-in, doctor, 130102, doctor, 130104, Violated",
        "registration, doctor, 130102, doctor, 130104, Violated",
    })
    @DisplayName("R-REG-36, R-REG-39: a change is barred only where place or level change and a new certificate is granted")
    void a_change_is_barred_where_it_grants_a_new_certificate(String type, String held, String at, String chosen, String to,
            String verdict) {
        assertEquals(verdict, verdict("no-practice-ban", doctor().qualified("assistant", 2, "10").type(type)
                .registered("R", "H1", at, held, "11").at("S1", to).form("registrationId", Situation.id("R"))
                .form("qualificationId", chosen == null ? null : Situation.id(chosen))
                .banned(ban(BanKind.PRACTICE_BAN, "2023-01-01", null))));
    }

    @Test
    @DisplayName("R-REG-111: a change from a registration that has ended grants a new one")
    void a_change_from_an_ended_registration_is_barred() {
        assertEquals("Violated", verdict("one-year-since-failed-assessment",
                ended(RegStatus.CANCELLED, "cancel-4", "2025-01-05").type("change").at("H2", "130104")
                        .form("registrationId", Situation.id("R"))));
    }

    @Test
    @DisplayName("R-REG-12: while the national end is away every bar is undetermined")
    void every_bar_is_undetermined_while_the_person_is_unknown() {
        bars().forEach(p -> assertEquals("Undetermined", verdict(p.id(), doctor().nationalEndAway())));
    }

    @Test
    void nobody_is_barred_without_a_past() {
        bars().forEach(p -> assertEquals("Satisfied", verdict(p.id(), doctor()), p.id()));
    }

    @Test
    void every_provision_has_an_id_of_its_own() {
        assertEquals(law.provisions().size(), law.provisions().stream().map(Provision::id).distinct().count());
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, true"})
    void is_in_force_from_the_first_of_march_2022(LocalDate on, boolean inForce) {
        assertEquals(inForce, law.inForceOn(on));
    }

    private List<Provision> bars() {
        return law.provisions().stream().filter(p -> p.types().contains("registration")).toList();
    }

    private Verdict says(String provision, Situation situation) {
        Parameters inForce = name -> law.parameters().stream()
                .filter(p -> p.name().equals(name) && p.holdsOn(situation.day())).map(p -> p.value()).findFirst();
        return law.provisions().stream().filter(p -> p.id().equals(provision)).findFirst().orElseThrow()
                .judge(situation.build(), inForce);
    }

    private String verdict(String provision, Situation situation) {
        return says(provision, situation).getClass().getSimpleName();
    }

    private static Situation doctor() {
        return new Situation().qualified("doctor", 1, "10");
    }

    private static Situation ended(RegStatus status, String cause, String on) {
        return doctor().registered("R", "H1", "130102", "doctor", "11").ended("R", status, cause, on);
    }

    private static Standing.Ban ban(BanKind kind, String from, String to) {
        return new Standing.Ban(Situation.id(kind + from), TenantId.of("61"), kind, LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse), "〔2023〕1号");
    }
}
