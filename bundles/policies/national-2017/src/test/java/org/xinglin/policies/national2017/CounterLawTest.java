package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of the commission's own businesses (R-REG-195…221)")
class CounterLawTest {

    private final Law law = new Law();

    private static Situation entered(String origin) {
        return new Situation().type("legacy-entry").startedBy(Starter.COMMISSION).withoutInstitution().at("省", "130000")
                .decidedAt("130000").form("origin", origin).form("level", "1").form("category", "10");
    }

    private static Situation recognised() {
        return new Situation().type("hmt-recognition").startedBy(Starter.COMMISSION).withoutInstitution().at("省", "440000")
                .decidedAt("440000").form("category", "10").form("permanentResident", true);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"LEGACY, 1998-06-25, Satisfied", "LEGACY, 1998-06-26, Violated", "MILITARY, 2015-01-01, NotInForce"})
    @DisplayName("R-REG-195: a title approved before 1998-06-26")
    void recognition_by_title_ended_with_the_law(String origin, String awarded, String verdict) {
        assertEquals(verdict, law.verdict("recognised-by-title-before-the-exam", entered(origin).form("awardedOn", awarded)));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"LEGACY, , Satisfied", "LEGACY, 1998, Satisfied", "LEGACY, 1999, Violated", "MILITARY, 1998, Violated",
        "MILITARY, 1999, Satisfied", "TCM_SKILL, 2025, Satisfied", "TCM_SKILL, 2026, Violated", "TCM_SKILL, , Violated"})
    @DisplayName("R-REG-195: year 1998 for legacy qualifications and no other")
    void the_year_is_that_of_the_origin(String origin, Integer year, String verdict) {
        assertEquals(verdict, law.verdict("year-of-the-origin", entered(origin).form("year", year)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"130000, Satisfied", "130100, Violated", "130102, Violated", "140000, Violated", ", Undetermined"})
    @DisplayName("R-REG-196, R-DAT-12: the issuing province's own authority enters it")
    void only_the_issuing_province_enters_it(String authority, String verdict) {
        assertEquals(verdict, law.verdict("entered-by-the-issuing-province", entered("LEGACY").decidedAt(authority)));
    }

    @ParameterizedTest(name = "{0} of {1}, valid {2}: {3}")
    @CsvSource({"LEGACY, 13, true, Satisfied", "LEGACY, 13, false, Violated", "LEGACY, 14, true, Violated",
        "EXAM, 13, true, Violated", "MILITARY, 13, true, Violated", "TCM_SKILL, 13, true, Violated"})
    @DisplayName("R-FEED-37, R-REG-196: a province corrects its own legacy records and nothing else, at its own authority")
    void a_province_corrects_its_own_legacy_records(String origin, String province, boolean valid, String verdict) {
        Situation corrected = entered("").type("legacy-correction").qualified(new Facts.Qualification(id("q"), 1, "10", 1998,
                Optional.empty(), province, origin, valid, true)).form("qualificationId", id("q"));
        assertEquals(verdict, law.verdict("legacy-record-of-its-province", corrected));
        assertEquals("Violated", law.verdict("legacy-record-of-its-province", corrected.form("qualificationId", id("x"))));
        assertEquals("Violated", law.verdict("entered-by-the-issuing-province", corrected.decidedAt("130100")));
        assertEquals("Undetermined", law.verdict("legacy-record-of-its-province", corrected.nationalEndAway()));
    }

    @ParameterizedTest(name = "holds {0} {1}, valid {2}: {3}")
    @CsvSource({"1, 10, true, Violated", "1, 10, false, Satisfied", "2, 10, true, Satisfied", "1, 20, true, Satisfied"})
    @DisplayName("R-REG-197: nobody gets a second qualification of the same level and category")
    void what_is_there_is_not_entered_again(int level, String category, boolean valid, String verdict) {
        Facts.Qualification held = new Facts.Qualification(id("q"), level, category, 2010, Optional.empty(), "14", "EXAM", valid,
                true);
        assertEquals(verdict, law.verdict("no-such-qualification-yet", entered("LEGACY").qualified(held)));
        assertEquals(verdict, law.verdict("no-such-qualification-yet", recognised().qualified(held)));
        assertEquals("Undetermined", law.verdict("no-such-qualification-yet", entered("LEGACY").nationalEndAway()));
    }

    @ParameterizedTest(name = "entered as {0}, holds one of the military with code {1}: {2}")
    @CsvSource({"MILITARY, false, Satisfied", "MILITARY, true, Violated", "LEGACY, false, Violated"})
    @DisplayName("R-REG-92, R-FEED-17: what the feed brought without a code is exchanged, once")
    void a_military_qualification_without_code_is_exchanged(String origin, boolean code, String verdict) {
        assertEquals(verdict, law.verdict("no-such-qualification-yet", entered(origin).qualified(
                new Facts.Qualification(id("q"), 1, "10", 2010, Optional.empty(), "13", "MILITARY", true, code))));
    }

    @Test
    @DisplayName("R-REG-201: a recognised qualification is used as it is: a travel permit's number gives no certificate code")
    void a_recognised_qualification_needs_no_code() {
        Facts.Qualification recognised = new Facts.Qualification(id("q"), 1, "10", 2025, Optional.of(LocalDate.of(2025, 1, 1)),
                "44", "HMT_RECOGNITION", true, false);
        assertEquals("NotInForce", law.verdict("certificate-code-issued",
                new Situation().qualified(recognised).form("qualificationId", id("q"))));
    }

    @ParameterizedTest(name = "handed over {0}, reason {1}: {2}")
    @CsvSource({"2025-02-05, , Satisfied", "2025-02-04, , Violated", "2025-02-04, 住院, Satisfied", "2025-05-07, , Violated",
        ", 住院, Violated"})
    @DisplayName("R-REG-92: within 90 days of the hand-over, later with its reason")
    void a_military_qualification_is_exchanged_in_time(String handedOver, String reason, String verdict) {
        assertEquals(verdict, law.verdict("military-exchange-in-time",
                entered("MILITARY").form("handedOverOn", handedOver).form("lateReason", reason)));
        assertEquals("NotInForce", law.verdict("military-exchange-in-time", entered("LEGACY")));
    }

    @ParameterizedTest(name = "level {0} of {1}, {2}: {3}")
    @CsvSource({"1, 41, 2017-12-20, Satisfied", "1, 41, 2017-12-19, Violated", "2, 41, 2019-01-01, Violated",
        "1, 10, 2019-01-01, Violated"})
    @DisplayName("R-REG-72, TCM-SKILL: a licensed doctor of TCM, since the assessments began")
    void a_tcm_specialist_is_a_licensed_doctor_of_tcm(String level, String category, String awarded, String verdict) {
        assertEquals(verdict, law.verdict("tcm-skill-by-assessment", entered("TCM_SKILL").form("level", level)
                .form("category", category).form("awardedOn", awarded)));
        assertEquals("NotInForce", law.verdict("tcm-skill-by-assessment", entered("LEGACY")));
    }

    @ParameterizedTest(name = "since {0}, cut-off {1}: {2}")
    @CsvSource({"2002-12-31, 2007-12-31, Satisfied", "2003-01-01, 2007-12-31, Violated", "1997-12-31, 2002-12-31, Satisfied",
        "2002-12-31, 2002-12-31, Violated"})
    @DisplayName("R-REG-200: five years by the cut-off day, which is dated policy")
    void five_years_by_the_cut_off(String since, String cutOff, String verdict) {
        assertEquals(verdict, law.parameter("hmt.recognitionCutOff", cutOff)
                .verdict("hmt-five-years-by-the-cut-off", recognised().form("licensedSince", since)));
    }

    @ParameterizedTest
    @CsvSource({"10, Satisfied", "20, Satisfied", "41, Satisfied", "30, Violated"})
    @DisplayName("R-REG-200: clinical medicine, dentistry, TCM")
    void three_categories_are_recognised(String category, String verdict) {
        assertEquals(verdict, law.verdict("hmt-recognised-category", recognised().form("category", category)));
    }

    @Test
    @DisplayName("R-REG-200: permanent residents only; the province decides")
    void permanent_residents_are_recognised_by_the_province() {
        assertEquals("Satisfied", law.verdict("hmt-permanent-resident", recognised()));
        assertEquals("Violated", law.verdict("hmt-permanent-resident", recognised().form("permanentResident", false)));
        assertEquals("Satisfied", law.verdict("entered-by-the-issuing-province", recognised()));
        assertEquals("Violated", law.verdict("entered-by-the-issuing-province", recognised().decidedAt("440300")));
    }

    private static Situation relinked() {
        return new Situation().type("replace-qualification").startedBy(Starter.COMMISSION).withoutInstitution()
                .at("医院", "130102").qualified("old", 1, "10").qualified("right", 1, "10")
                .registered("reg", "医院", "130102", "old", "11").form("registrationId", id("reg"))
                .form("qualificationId", id("right")).form("numberDiffers", false);
    }

    private static Situation named(Situation situation, String name) {
        return situation.but("reg", r -> new Standing.Registration(r.id(), r.tenant(), name, r.gender(), r.level(),
                r.category(), r.scopes(), r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(),
                r.status(), r.bizStatus(), r.endedOn(), r.cause(), r.particulars(), r.remarks(), r.divergent(),
                r.certificates()));
    }

    @Test
    @DisplayName("R-REG-217: the authority of a valid registration does it, nobody else")
    void the_registering_authority_replaces() {
        assertEquals("Satisfied", law.verdict("registration-to-relink", relinked()));
        assertEquals("Violated", law.verdict("registration-to-relink", relinked().at("别家", "130102")));
        assertEquals("Violated", law.verdict("registration-to-relink", relinked().at("医院", "140105")));
        assertEquals("Violated", law.verdict("registration-to-relink",
                relinked().ended("reg", RegStatus.DEPARTED, "departure", "2025-01-01")));
        assertEquals("Undetermined", law.verdict("registration-to-relink", relinked().nationalEndAway()));
    }

    @ParameterizedTest(name = "level {0} of {1}: {2}")
    @CsvSource({"1, 10, Satisfied", "2, 10, Violated", "1, 20, Violated"})
    @DisplayName("R-REG-216, R-REG-219: case 3, level or category differ: 注册 or a correction, no replacement")
    void another_level_or_category_is_no_replacement(int level, String category, String verdict) {
        assertEquals(verdict, law.verdict("same-level-and-category", relinked().qualified("right", level, category)));
    }

    @ParameterizedTest(name = "registered as {0}, numbers differ {1}: {2}")
    @CsvSource({"王甲, false, Satisfied", "王申, false, Satisfied", "王甲, true, Satisfied", "王申, true, Violated"})
    @DisplayName("R-REG-217, R-REG-220: case 1, name or ID number, one of both")
    void one_item_of_identity_may_differ(String name, boolean number, String verdict) {
        assertEquals(verdict, law.verdict("one-item-of-identity", named(relinked(), name).form("numberDiffers", number)));
    }

    @ParameterizedTest(name = "linked one of {0} {1}, numbers differ {2}, verified {3}: {4}")
    @CsvSource({"2020, 13, false, , Satisfied", "2019, 13, false, , Violated", "2019, 13, false, 已核实, Satisfied",
        "2020, 14, false, , Violated", "2020, 13, true, , Violated", "2020, 13, true, 已核实, Satisfied"})
    @DisplayName("R-REG-218: case 2, the codes differ: verified first which qualification is right")
    void differing_codes_are_verified_first(int year, String province, boolean number, String verified, String verdict) {
        assertEquals(verdict, law.verdict("differing-code-verified", relinked().qualified(new Facts.Qualification(id("old"), 1,
                "10", year, Optional.empty(), province, "EXAM", true, true)).form("numberDiffers", number)
                .form("verification", verified)));
    }

    @Test
    @DisplayName("R-REG-218: a linked qualification that nobody finds is verified, unless the name explains it")
    void a_lost_link_is_verified_unless_the_name_explains_it() {
        Situation lost = new Situation().type("replace-qualification").at("医院", "130102").qualified("old", 1, "10")
                .registered("reg", "医院", "130102", "old", "11").qualified("right", 1, "10").form("registrationId", id("reg"))
                .form("qualificationId", id("right")).but("reg", r -> new Standing.Registration(r.id(), r.tenant(),
                        r.personName(), r.gender(), r.level(), r.category(), r.scopes(), r.practicePlace(), r.main(),
                        r.authority(), id("gone"), r.approvedOn(), r.status(), r.bizStatus(), r.endedOn(), r.cause(),
                        r.particulars(), r.remarks(), r.divergent(), r.certificates()));
        assertEquals("Violated", law.verdict("differing-code-verified", lost));
        assertEquals("Satisfied", law.verdict("differing-code-verified", named(lost, "王申")));
    }

    @Test
    @DisplayName("R-REG-218: the replacing one is the person's own, valid, and not linked already")
    void a_valid_qualification_of_ones_own_replaces() {
        assertEquals("Satisfied", law.verdict("replacing-qualification-valid", relinked()));
        assertEquals("Violated", law.verdict("replacing-qualification-valid", relinked().form("qualificationId", id("old"))));
        assertEquals("Violated", law.verdict("replacing-qualification-valid", relinked().form("qualificationId", id("x"))));
        assertEquals("Violated", law.verdict("replacing-qualification-valid", relinked().qualified(
                new Facts.Qualification(id("right"), 1, "10", 2020, Optional.empty(), "13", "EXAM", false, true))));
    }

    @ParameterizedTest(name = "{0} {1} to {2}, life {3}: {4}")
    @CsvSource({"PRACTICE_BAN, 2025-05-06, 2030-05-05, false, Satisfied", "PRACTICE_BAN, 2025-05-06, , true, Satisfied",
        "PRACTICE_BAN, 2025-05-06, , false, Violated", "PRACTICE_BAN, 2025-05-06, 2030-05-05, true, Violated",
        "SENTENCE, 2025-05-06, 2025-05-05, false, Violated", "SENTENCE, 2025-05-06, 2025-05-06, false, Satisfied",
        "SUSPENSION, 2025-05-06, 2025-11-05, false, Satisfied", "SUSPENSION, 2025-05-06, , true, Violated",
        "EXAM_FRAUD, 2025-05-06, , true, Satisfied", "EXAM_FRAUD, 2025-05-06, 2035-05-05, false, Violated"})
    @DisplayName("R-REG-36, R-REG-37, R-REG-39: a ban has a last day or is for life, as its kind allows")
    void a_ban_has_a_term(String kind, String from, String to, boolean life, String verdict) {
        assertEquals(verdict, law.verdict("ban-has-a-term", new Situation().type("practice-ban").form("banKind", kind)
                .form("from", from).form("to", to).form("forLife", life)));
    }

    @ParameterizedTest(name = "of {0} until {1}: {2}")
    @CsvSource({"13, , Satisfied", "13, 2025-05-06, Satisfied", "13, 2025-05-05, Violated", "14, , Violated"})
    @DisplayName("R-REG-39: the province that entered a ban lifts it while it runs")
    void a_running_ban_is_lifted_by_its_province(String province, String to, String verdict) {
        Standing.Ban ban = new Standing.Ban(id("ban"), TenantId.of(province), BanKind.PRACTICE_BAN, LocalDate.of(2023, 1, 1),
                Optional.ofNullable(to).map(LocalDate::parse), "x");
        Situation situation = new Situation().type("ban-lift").at("省", "130000").banned(ban).form("banId", ban.id());
        assertEquals(verdict, law.verdict("ban-still-runs", situation));
        assertEquals("Violated", law.verdict("ban-still-runs", situation.form("banId", id("other"))));
    }
}
