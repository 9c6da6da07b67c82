package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.RegStatus;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of 多执业机构备案, 取消备案 and 取消多地点")
class FilingLawTest {

    private final Law law = new Law();

    private static Situation doctor() {
        return new Situation().type("filing").qualified("licensed", 1, "10")
                .registered("hebei", "H1", "130102", "licensed", "11", "21").form("registrationId", id("hebei"))
                .at("H2", "130104").form("institutionId", id("H2")).form("scopes", List.of("11"))
                .form("validFrom", "2025-06-01").form("validTo", "2025-12-31");
    }

    private static Situation assistant() {
        return doctor().qualified("assistant", 2, "10").registered("county", "H1", "130102", "assistant", "11")
                .form("registrationId", id("county"));
    }

    @Test
    @DisplayName("R-REG-140: a filing needs a valid registration")
    void a_filing_needs_a_valid_registration() {
        assertEquals("Satisfied", law.verdict("filing-on-a-valid-registration", doctor()));
        assertEquals("Violated", law.verdict("filing-on-a-valid-registration", doctor().form("registrationId", id("nobody's"))));
        for (RegStatus ended : List.of(RegStatus.DEPARTED, RegStatus.CANCELLED, RegStatus.MOVED_OUT)) {
            assertEquals("Violated",
                    law.verdict("filing-on-a-valid-registration", doctor().ended("hebei", ended, "any", "2025-05-06")));
        }
    }

    @ParameterizedTest(name = "a licensed doctor of 130102 at {0}: {1}")
    @CsvSource({"130102, Satisfied", "130104, Satisfied", "130600, Satisfied", "140105, Violated", "110105, Violated"})
    @DisplayName("SC-06: the province is the border of a licensed doctor (R-REG-141, R-REG-142)")
    void the_province_is_the_border_of_a_licensed_doctor(String division, String verdict) {
        assertEquals(verdict, law.verdict("filing-within-the-practice-place", doctor().at("T", division)));
    }

    @ParameterizedTest(name = "an assistant of 130102 at {0}: {1}")
    @CsvSource({"130102, Satisfied", "130104, Violated", "130103, Satisfied", "140105, Violated"})
    @DisplayName("SC-07: the county is the border of an assistant, 130103 having been merged into it (R-REG-42, R-REG-141, R-DAT-40)")
    void the_county_is_the_border_of_an_assistant(String division, String verdict) {
        assertEquals(verdict, law.verdict("filing-within-the-practice-place", assistant().at("T", division)));
    }

    @Test
    @DisplayName("SC-04, R-REG-142: with a registration in the other province only that one carries the filing")
    void the_registration_of_the_place_carries_the_filing() {
        Situation two = doctor().registered("shanxi", "S1", "140105", "licensed", "11").at("S2", "140106");
        assertEquals("Violated", law.verdict("filing-within-the-practice-place", two));
        assertEquals("Satisfied", law.verdict("filing-within-the-practice-place", two.form("registrationId", id("shanxi"))));
    }

    @ParameterizedTest(name = "from {0} to {1}, submitted on {2}, judged on 2025-05-06: {3}")
    @CsvSource({
        "2025-05-06, 2025-05-07, 2025-05-06, Satisfied",
        "2025-05-06, 2025-05-06, 2025-05-06, Violated",
        "2025-05-07, 2025-05-06, 2025-05-06, Violated",
        "2025-05-05, 2025-12-31, 2025-05-06, Violated",
        "2025-05-05, 2025-12-31, 2025-05-05, Satisfied",
        "2025-05-05, 2025-05-06, 2025-05-05, Satisfied",
        "2025-05-04, 2025-05-05, 2025-05-04, Violated",
    })
    @DisplayName("R-REG-143: end after start, start on the day of application or later, not over when decided (R-REG-23)")
    void the_term_lies_ahead(String from, String to, String submitted, String verdict) {
        Case whole = doctor().form("validFrom", from).form("validTo", to).build();
        Case applied = new Case(whole.applicationId(), whole.tenant(), whole.type(), whole.starter(), whole.person(),
                whole.form(), whole.facts(), whole.authority(), whole.authorityDivision(), LocalDate.parse(submitted),
                whole.acceptedOn(), whole.on());
        assertEquals(verdict, Law.provision("filing-term").judge(applied, name -> Optional.empty()).getClass().getSimpleName());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"11, Satisfied", "11 21, Satisfied", "14, Violated", "11 14, Violated"})
    @DisplayName("R-REG-143: scopes of the registration only")
    void scopes_are_registered_ones(String scopes, String verdict) {
        assertEquals(verdict,
                law.verdict("filing-scopes-of-the-registration", doctor().form("scopes", List.of(scopes.split(" ")))));
    }

    @ParameterizedTest(name = "scope {0} where there is {1}: {2}")
    @CsvSource({
        "11, 03.04, Satisfied",
        "11, 04, Violated",
        "21, 02, Satisfied",
        "21, 03, Violated",
        "11 21, 03, Violated",
        "27, 04, Satisfied",
    })
    @DisplayName("R-REG-143: covered by the institution's 诊疗科目")
    void scopes_are_covered_by_subjects(String scopes, String subject, String verdict) {
        Situation situation = doctor().institution("二级甲等", true, subject).form("scopes", List.of(scopes.split(" ")));
        assertEquals(verdict, law.verdict("filing-scopes-covered-by-subjects", situation));
        assertEquals("NotInForce",
                new Law().parameter("filing.subjectsMustCover", "false").verdict("filing-scopes-covered-by-subjects", situation));
    }

    @Test
    @DisplayName("R-REG-143: without subjects on record the authority has to see")
    void without_subjects_the_authority_has_to_see() {
        assertEquals("Undetermined", law.verdict("filing-scopes-covered-by-subjects", doctor().institution("二级甲等", true)));
    }

    @Test
    @DisplayName("R-REG-144: not at the main institution")
    void not_at_the_main_institution() {
        assertEquals("Satisfied", law.verdict("filing-beside-the-main-institution", doctor()));
        assertEquals("Violated", law.verdict("filing-beside-the-main-institution", doctor().at("H1", "130102")));
    }

    @ParameterizedTest(name = "{0} at {1} until {2}: {3}")
    @CsvSource({
        "FILING, H2, 2025-12-31, Violated",
        "FILING, H2, 2025-05-06, Violated",
        "FILING, H2, 2025-05-05, Satisfied",
        "FILING, H3, 2025-12-31, Satisfied",
        "LEGACY_MULTISITE, H2, , Satisfied",
    })
    @DisplayName("R-REG-144: no second valid filing for the same institution")
    void no_second_valid_filing_for_the_institution(FilingKind kind, String at, String to, String verdict) {
        assertEquals(verdict, law.verdict("one-filing-per-institution",
                doctor().filed("F1", "hebei", kind, at, "130104", "2025-01-01", to, "11")));
    }

    @Test
    @DisplayName("R-REG-146: no cap nationally, but a tenant's")
    void a_tenant_may_cap_the_number() {
        Situation one = doctor().filed("F1", "hebei", FilingKind.FILING, "H3", "130102", "2025-01-01", "2025-12-31", "11")
                .filed("F0", "hebei", FilingKind.FILING, "H4", "130102", "2024-01-01", "2024-12-31", "11");
        assertEquals("NotInForce", law.verdict("filings-per-registration", one));
        Law capped = new Law().parameter("filing.maxPerRegistration", "2");
        assertEquals("Satisfied", capped.verdict("filings-per-registration", one));
        assertEquals("Violated", capped.verdict("filings-per-registration",
                one.filed("F2", "hebei", FilingKind.FILING, "H5", "130102", "2025-01-01", "2025-12-31", "11")));
    }

    @Test
    @DisplayName("R-INS-09, R-REG-06, R-REG-145: a valid institution with an authority for the registration's category")
    void the_institution_can_take_the_filing() {
        assertEquals("Violated", law.verdict("institution-valid", doctor().institution("二级甲等", false, "03")));
        assertEquals("Satisfied", law.verdict("authority-configured", doctor().authorities("10")));
        assertEquals("Violated", law.verdict("authority-configured", doctor().authorities("40")));
    }

    @ParameterizedTest(name = "until {0}, on {1}: {2}")
    @CsvSource({"2025-12-31, 2025-12-31, Satisfied", "2025-12-31, 2026-01-01, Violated", ", 2030-01-01, Satisfied"})
    @DisplayName("SC-12: an expired filing cannot be withdrawn (R-REG-150, R-REG-151)")
    void there_has_to_be_a_valid_filing(String to, String on, String verdict) {
        assertEquals(verdict, law.verdict("valid-filing-to-withdraw", ending("F1", FilingKind.FILING, to).on(on)));
    }

    @Test
    @DisplayName("R-REG-150, R-REG-165, R-REG-166: filings are withdrawn, old records cancelled, each by its own business")
    void each_kind_is_ended_by_its_own_business() {
        assertEquals("Violated", law.verdict("valid-filing-to-withdraw", ending("F1", FilingKind.LEGACY_MULTISITE, null)));
        assertEquals("Violated", law.verdict("valid-site-to-cancel", ending("F1", FilingKind.FILING, null)));
        assertEquals("Satisfied", law.verdict("valid-site-to-cancel", ending("F1", FilingKind.LEGACY_MULTISITE, null)));
        assertEquals("Violated", law.verdict("valid-site-to-cancel", ending("F2", FilingKind.LEGACY_MULTISITE, null)));
    }

    @Test
    @DisplayName("R-REG-171: an institution ends filings at itself only")
    void an_institution_ends_filings_at_itself_only() {
        Situation own = ending("F1", FilingKind.FILING, null).startedBy(Starter.INSTITUTION);
        assertEquals("Satisfied", law.verdict("filing-of-the-applying-institution", own));
        assertEquals("Violated", law.verdict("filing-of-the-applying-institution", own.at("H1", "130102")));
        assertEquals("NotInForce", law.verdict("filing-of-the-applying-institution", own.startedBy(Starter.DOCTOR)));
    }

    private static Situation ending(String named, FilingKind kind, String to) {
        return doctor().type("filing-cancel").filed("F1", "hebei", kind, "H2", "130104", "2025-01-01", to, "11")
                .form("filingId", id(named));
    }
}
