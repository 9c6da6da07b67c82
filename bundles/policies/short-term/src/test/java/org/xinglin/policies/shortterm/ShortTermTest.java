package org.xinglin.policies.shortterm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.PermitKind;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.policy.Texts;
import org.xinglin.testkit.Situation;

@DisplayName("what is demanded of short-term practice (R-REG-205…214)")
class ShortTermTest {

    private static final List<Policy> POLICIES = read("hmt-short-2009", "foreign-short", "hengqin-2023");

    private static List<Policy> read(String... ids) {
        List<Policy> texts = Texts.read(List.of(Path.of("src/main/resources/OSGI-INF/policy")), Map.of());
        return Stream.of(ids).map(id -> texts.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow()).toList();
    }

    private static Situation hmt() {
        return new Situation().type("hmt-short-term").startedBy(Starter.COMMISSION).at("深圳医院", "440304")
                .decidedAt("440300").form("permitKind", "HONG_KONG").form("institutionId", id("深圳医院"))
                .form("legalPerson", true).form("category", "10").form("scope", "11").form("validFrom", "2025-06-01")
                .form("validTo", "2028-05-31").form("photoTakenOn", "2025-04-01").form("healthCertificateOn", "2025-04-01");
    }

    private static Situation foreign() {
        return new Situation().type("foreign-short-term").startedBy(Starter.COMMISSION).at("深圳医院", "440304")
                .decidedAt("440300").form("institutionId", id("深圳医院")).form("basis", "INVITED").form("category", "30")
                .form("scope", "41").form("validFrom", "2025-06-01").form("validTo", "2026-05-31")
                .form("licenceAuthenticated", true).form("invitation", id("invitation"))
                .form("agreementCovers", List.of("LIABILITY", "TIME", "PLACE", "ITEMS", "PURPOSE"));
    }

    private static Situation hengqin() {
        return hmt().form("permitKind", "HENGQIN").at("横琴医院", "440402").decidedAt("440402")
                .form("institutionId", id("横琴医院")).form("licensedSince", "2023-05-06");
    }

    private static String verdict(String provision, Situation situation) {
        return says(POLICIES.stream().flatMap(p -> p.provisions().stream()).filter(p -> p.id().equals(provision)).findFirst()
                .orElseThrow(), situation).getClass().getSimpleName();
    }

    private static Verdict says(Provision provision, Situation situation) {
        return provision.judge(situation.build(), name -> POLICIES.stream().filter(p -> p.inForceOn(situation.day()))
                .flatMap(p -> p.parameters().stream()).filter(p -> p.name().equals(name)).map(p -> p.value()).findFirst());
    }

    @Test
    @DisplayName("HENGQIN-2023: what is as it should be breaks nothing")
    void a_proper_case_breaks_nothing() {
        for (Situation situation : List.of(hmt(), foreign(), hengqin())) {
            for (Policy policy : POLICIES) {
                for (Provision provision : policy.provisions()) {
                    if (provision.types().contains(situation.build().type())) {
                        Verdict said = says(provision, situation);
                        assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), provision.id());
                    }
                }
            }
        }
    }

    @Test
    void ids_are_unique() {
        List<String> ids = new ArrayList<>();
        POLICIES.forEach(p -> p.provisions().forEach(provision -> ids.add(provision.id())));
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals("[2009-03-01, 1993-01-01, 2023-08-01]", POLICIES.stream().map(Policy::effectiveFrom).toList().toString());
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({"2025-06-01, 2028-05-31, 2025-05-06, Satisfied", "2025-06-01, 2028-06-01, 2025-05-06, Violated",
        "2025-06-01, 2025-05-31, 2025-05-06, Violated", "2024-01-01, 2025-05-06, 2025-05-06, Satisfied",
        "2024-01-01, 2025-05-05, 2025-05-06, Violated"})
    @DisplayName("R-REG-205, R-REG-207: three years at most, not over yet")
    void three_years_at_most(String from, String to, String on, String verdict) {
        assertEquals(verdict, verdict("hmt-short-term-years", hmt().on(on).form("validFrom", from).form("validTo", to)));
        assertEquals(verdict, verdict("hengqin-short-term-years", hengqin().on(on).form("validFrom", from).form("validTo", to)));
        assertEquals("NotInForce", verdict("hmt-short-term-years", hengqin()));
        assertEquals("NotInForce", verdict("hengqin-short-term-years", hmt()));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, Satisfied", "2026-06-01, Violated"})
    @DisplayName("R-REG-212: one year at most")
    void one_year_at_most_for_foreign_doctors(String to, String verdict) {
        assertEquals(verdict, verdict("foreign-short-term-years", foreign().form("validTo", to)));
    }

    @ParameterizedTest
    @CsvSource({"440300, Satisfied", "440000, Satisfied", "440304, Violated", "440100, Violated", "450000, Violated",
        ", Undetermined"})
    @DisplayName("R-REG-205, R-REG-212: the authority of the city or above where the employer is")
    void the_city_or_above_decides(String authority, String verdict) {
        assertEquals(verdict, verdict("hmt-short-term-by-the-city", hmt().decidedAt(authority)));
        assertEquals(verdict, verdict("foreign-short-term-by-the-city", foreign().decidedAt(authority)));
        assertEquals("NotInForce", verdict("hmt-short-term-by-the-city", hengqin()));
    }

    @ParameterizedTest(name = "further host in {0} by {1}: {2}")
    @CsvSource({"440305, 440300, Satisfied", "440106, 440300, Violated", "440106, 440000, Satisfied"})
    @DisplayName("R-REG-212: hosts of one area on one permit; those of another area elsewhere")
    void hosts_lie_in_the_authoritys_area(String host, String authority, String verdict) {
        assertEquals(verdict, verdict("foreign-short-term-by-the-city", foreign().decidedAt(authority).further("另院", host)
                .form("otherInstitutionIds", List.of(id("另院").toString()))));
    }

    @Test
    @DisplayName("R-REG-205, R-REG-210, R-REG-212: valid employers, with legal personality, one but in Hengqin and for foreign doctors")
    void employers_are_valid_and_as_many_as_may_be() {
        List<String> another = List.of(id("另院").toString());
        assertEquals("Violated", verdict("hmt-short-term-employer", hmt().form("legalPerson", false)));
        assertEquals("Violated", verdict("hmt-short-term-employer", hmt().institution("三级甲等", false, "02")));
        assertEquals("Violated", verdict("hmt-short-term-employer",
                hmt().further("另院", "440305").form("otherInstitutionIds", another)));
        assertEquals("Satisfied", verdict("hmt-short-term-employer",
                hengqin().further("另院", "440402").form("otherInstitutionIds", another)));
        assertEquals("Satisfied", verdict("foreign-short-term-hosts",
                foreign().further("另院", "440305").form("otherInstitutionIds", another)));
        assertEquals("Violated", verdict("foreign-short-term-hosts", foreign().form("otherInstitutionIds", another)));
        assertEquals("Undetermined", verdict("foreign-short-term-hosts", foreign().withoutInstitution()));
    }

    @ParameterizedTest(name = "{0} {1}: {2}, foreign {3}")
    @CsvSource({"10, 11, Satisfied, Satisfied", "20, 11, Violated, Violated", "30, 41, Violated, Satisfied",
        "41, 51, Satisfied, Satisfied", "20, 31, Satisfied, Satisfied"})
    @DisplayName("R-REG-205, R-REG-208: one of three categories, and a scope of it")
    void category_and_scope_fit(String category, String scope, String hmt, String foreign) {
        assertEquals(hmt, verdict("hmt-short-term-category", hmt().form("category", category).form("scope", scope)));
        assertEquals(foreign, verdict("foreign-short-term-scope", foreign().form("category", category).form("scope", scope)));
    }

    @ParameterizedTest(name = "photo {0}, health {1}: {2}")
    @CsvSource({"2024-11-06, 2025-02-06, Satisfied", "2024-11-05, 2025-02-06, Violated", "2024-11-06, 2025-02-05, Violated",
        "2025-05-07, 2025-05-06, Violated", "2025-05-06, 2025-05-07, Violated"})
    @DisplayName("R-REG-206: photo of six months, health certificate of three, counted back from acceptance")
    void materials_are_fresh(String photo, String health, String verdict) {
        assertEquals(verdict, verdict("hmt-short-term-fresh-materials",
                hmt().form("photoTakenOn", photo).form("healthCertificateOn", health)));
    }

    private static Standing.Permit permit(String employer, String from, String to, String ended) {
        return new Standing.Permit(id("permit"), TenantId.of("44"), PermitKind.HONG_KONG,
                List.of(Situation.workplace(employer, "440304")), "10", "11", LocalDate.parse(from), LocalDate.parse(to),
                Situation.authorityOf("深圳医院"), Optional.ofNullable(ended).map(LocalDate::parse), "");
    }

    @ParameterizedTest(name = "{0} {1} to {2}, ended {3}: {4}")
    @CsvSource({"深圳医院, 2022-06-01, 2025-05-31, , Satisfied", "深圳医院, 2022-06-02, 2025-06-01, , Violated",
        "深圳医院, 2022-06-02, 2025-06-01, 2025-05-01, Satisfied", "另院, 2022-06-02, 2025-06-01, , Satisfied",
        "深圳医院, 2028-05-31, 2029-05-31, , Violated", "深圳医院, 2028-06-01, 2029-05-31, , Satisfied"})
    @DisplayName("R-REG-207, R-REG-210, R-REG-214: a new one follows the old one; other employers have their own")
    void a_new_permit_follows_the_old_one(String employer, String from, String to, String ended, String verdict) {
        assertEquals(verdict, verdict("hmt-short-term-after-the-last", hmt().permitted(permit(employer, from, to, ended))));
        assertEquals(verdict, verdict("foreign-short-term-after-the-last",
                foreign().form("validTo", "2028-05-31").permitted(permit(employer, from, to, ended))));
        assertEquals("Undetermined", verdict("hmt-short-term-after-the-last", hmt().nationalEndAway()));
    }

    @ParameterizedTest
    @CsvSource({"PRACTICE_BAN, 2025-05-06, Violated", "SUSPENSION, 2025-05-06, Violated", "SENTENCE, 2025-05-05, Satisfied"})
    @DisplayName("R-REG-39, R-REG-36: nobody who is banned")
    void nobody_who_is_banned_gets_a_permit(BanKind kind, String to, String verdict) {
        Standing.Ban ban = new Standing.Ban(id("b"), TenantId.of("13"), kind, LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.parse(to)), "x");
        assertEquals(verdict, verdict("short-term-not-banned", hmt().banned(ban)));
        assertEquals(verdict, verdict("short-term-not-banned", foreign().banned(ban)));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({"INVITED, true, true, 5, Satisfied", "INVITED, false, true, 5, Violated", "APPLYING, false, true, 5, Satisfied",
        "HIRED, true, false, 5, Violated", "HIRED, true, true, 4, Violated"})
    @DisplayName("R-REG-213: authenticated papers, an agreement with five items, proof of invitation")
    void foreign_papers_are_whole(String basis, boolean invitation, boolean authenticated, int items, String verdict) {
        assertEquals(verdict, verdict("foreign-short-term-papers", foreign().form("basis", basis)
                .form("invitation", invitation ? id("i") : null).form("licenceAuthenticated", authenticated)
                .form("agreementCovers", Arrays.asList("LIABILITY", "TIME", "PLACE", "ITEMS", "PURPOSE").subList(0, items))));
    }

    @Test
    @DisplayName("HENGQIN-2023: in the zone, after two years in Macau, from 2023-08-01 on")
    void hengqin_has_its_own_rules() {
        assertEquals("Violated", verdict("hengqin-in-the-zone", hengqin().at("深圳医院", "440304")));
        assertEquals("Violated", verdict("hengqin-in-the-zone",
                hengqin().further("另院", "440304").form("otherInstitutionIds", List.of(id("另院").toString()))));
        assertEquals("Violated", verdict("hengqin-years-in-macau", hengqin().form("licensedSince", "2023-05-07")));
        assertEquals("Satisfied", verdict("short-term-certificate-known", hengqin().on("2023-08-01")));
        assertEquals("Violated", verdict("short-term-certificate-known", hengqin().on("2023-07-31")));
        assertEquals("NotInForce", verdict("hengqin-in-the-zone", hmt()));
        assertEquals("NotInForce", verdict("hengqin-years-in-macau", hmt()));
    }

    @ParameterizedTest(name = "until {0}, ended {1}, granted by {2}: {3}")
    @CsvSource({"2025-05-06, , 深圳医院, Satisfied", "2025-05-05, , 深圳医院, Violated", "2026-05-06, 2025-01-01, 深圳医院, Violated",
        "2026-05-06, , 另院, Violated"})
    @DisplayName("R-REG-209: the authority that granted a valid permit cancels it, for a ground that has arisen")
    void the_granting_authority_cancels(String to, String ended, String at, String verdict) {
        Situation cancel = new Situation().type("permit-cancel").at(at, "440304").permitted(permit("深圳医院", "2023-01-01", to,
                ended)).form("permitId", id("permit")).form("groundOn", "2025-05-06");
        assertEquals(verdict, verdict("permit-to-cancel", cancel));
        assertEquals("Violated", verdict("permit-to-cancel", cancel.form("permitId", id("x"))));
        assertEquals("Satisfied", verdict("permit-ground-arisen", cancel));
        assertEquals("Violated", verdict("permit-ground-arisen", cancel.form("groundOn", "2025-05-07")));
        assertEquals("Undetermined", verdict("permit-to-cancel", cancel.nationalEndAway()));
    }
}
