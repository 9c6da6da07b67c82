package org.xinglin.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Verdict;

class DatedPoliciesTest {

    private static final TenantId HEBEI = TenantId.of("13");
    private static final TenantId SHANXI = TenantId.of("14");
    private static final LocalDate NOW = LocalDate.of(2025, 1, 1);

    private Map<String, String> ownParameters = Map.of();
    private Set<String> expected = Set.of();
    private final Shelf shelf = new Shelf(Path.of("target", "shelf", UUID.randomUUID().toString()), Clock.systemUTC());
    private final DatedPolicies policies = new DatedPolicies(new TenantFiles() {
        @Override
        Map<String, String> parameters(TenantId tenant) {
            return tenant.equals(HEBEI) ? ownParameters : Map.of();
        }

        @Override
        Set<String> expected(TenantId tenant) {
            return expected;
        }
    }, shelf);

    @ParameterizedTest
    @CsvSource({"2022-02-28, a", "2022-03-01, a b", "2030-12-31, a b", "2031-01-01, a"})
    @DisplayName("R-POL-02, R-POL-05: the day of the case picks the policies, first and last day included")
    void picks_policies_by_the_day_of_the_case(LocalDate on, String ids) {
        bind(Sample.of("b", "2022-03-01").until("2030-12-31"));
        bind(Sample.of("a", "2017-04-01"));

        Judgement judgement = policies.judge(at(HEBEI, on));

        assertEquals(List.of(ids.split(" ")), judgement.policies().stream().map(r -> r.id()).toList());
        assertEquals(on, judgement.on());
    }

    @Test
    @DisplayName("R-POL-01: a province's policy is for that province only")
    void a_tenants_policy_is_for_that_tenant_only() {
        bind(Sample.of("hebei", "2017-04-01", SampleProvision.violated("hebei-only")).in(HEBEI));

        assertEquals(1, policies.judge(at(HEBEI, NOW)).findings().size());
        assertTrue(policies.judge(at(SHANXI, NOW)).lines().isEmpty());
    }

    @Test
    @DisplayName("R-POL-03: the whole set that was used is named, and every verdict is kept")
    void names_policies_and_versions_and_keeps_every_verdict() {
        bind(Sample.of("b", "2017-04-01", SampleProvision.violated("second")));
        bind(Sample.of("a", "2017-04-01", SampleProvision.satisfied("first"),
                new SampleProvision("not-mine", Set.of("another-type"), p -> Verdict.satisfied())));

        Judgement judgement = policies.judge(at(HEBEI, NOW));

        assertEquals("[PolicyRef[id=a, version=1.0.0], PolicyRef[id=b, version=1.0.0]]", judgement.policies().toString());
        assertEquals(List.of("first", "second"), judgement.lines().stream().map(Judgement.Line::provision).toList());
        assertEquals(List.of("second"), judgement.findings().stream().map(Finding::code).toList());
    }

    @Test
    @DisplayName("R-POL-03: judged again, a case is judged by the values of then, not by what the tenant's file says by now")
    void judges_again_by_the_values_of_then() {
        bind(Sample.of("law", "2017-04-01", SampleProvision.expects("bar.revokedYears", "3")).with("bar.revokedYears", "2"));
        ownParameters = Map.of("bar.revokedYears", "3");
        Judgement then = policies.judge(at(HEBEI, NOW));
        assertTrue(then.findings().isEmpty());

        ownParameters = Map.of("bar.revokedYears", "5");
        assertEquals(1, policies.judge(at(HEBEI, NOW)).findings().size());
        assertTrue(policies.judge(at(HEBEI, NOW), then).sameVerdicts(then));
    }

    @Test
    @DisplayName("R-POL-03: what a provision that serves would say by a parameter on trial is put down to the policy on trial")
    void a_parameter_on_trial_speaks_for_its_own_policy() {
        bind(Sample.of("law", "2017-04-01", SampleProvision.expects("bar.revokedYears", "2")).with("bar.revokedYears", "2"));
        bind(Sample.of("draft", "2018-01-01").basedOn("law").with("bar.revokedYears", "4").onTrial());

        Judgement judgement = policies.judge(at(HEBEI, NOW));
        assertTrue(judgement.findings().isEmpty());
        assertEquals(List.of(new PolicyRef("draft", "1.0.0")), judgement.shadow().stream().map(Judgement.Line::policy).toList());
        assertEquals(1, judgement.trial().findings().size());
    }

    @Test
    void a_provision_that_throws_is_undetermined() {
        bind(Sample.of("a", "2017-04-01", SampleProvision.broken("broken")));

        Judgement judgement = policies.judge(at(HEBEI, NOW));

        assertInstanceOf(Verdict.Undetermined.class, judgement.lines().get(0).verdict());
        assertEquals(1, judgement.undetermined().size());
    }

    @Test
    @DisplayName("nothing is judged by half the rules: a policy that the tenant expects is missing")
    void nothing_is_judged_while_an_expected_policy_is_missing() {
        expected = Set.of("national-2022");
        bind(Sample.of("national-2017", "2017-04-01"));

        assertEquals("policy national-2022",
                assertThrows(UnavailableException.class, () -> policies.judge(at(HEBEI, NOW))).part());

        bind(Sample.of("national-2022", "2022-03-01"));
        assertEquals(2, policies.judge(at(HEBEI, NOW)).policies().size());
    }

    @Test
    @DisplayName("R-POL-04: when a policy goes, the one before it holds again")
    void a_policy_that_goes_leaves_the_one_before() {
        Sample law = Sample.of("law", "2022-03-01").basedOn("old").with("bar.assessmentFailYears", "1");
        bind(Sample.of("old", "2017-04-01").with("bar.assessmentFailYears", "0"));
        bind(law);
        assertEquals(1, policies.parameters(HEBEI, NOW).number("bar.assessmentFailYears"));
        assertEquals(0, policies.parameters(HEBEI, LocalDate.of(2022, 2, 28)).number("bar.assessmentFailYears"));

        unbind(law);
        assertEquals(0, policies.parameters(HEBEI, NOW).number("bar.assessmentFailYears"));
    }

    @Test
    void an_update_that_binds_the_new_before_it_unbinds_the_old_never_misses_it() {
        shelf.bring("first", Sample.of("p", "2017-04-01").with("maxScopes.default", "1").texts());
        shelf.bring("second", Sample.of("p", "2017-04-01").version("1.0.1").with("maxScopes.default", "2").texts());
        assertEquals(2, policies.parameters(HEBEI, NOW).number("maxScopes.default"));
        shelf.remove("first");
        assertEquals(2, policies.parameters(HEBEI, NOW).number("maxScopes.default"));
        assertEquals(1, policies.bound().size());
    }

    @ParameterizedTest
    @CsvSource({
        "bar.criminalYears, 2, 3, 3",
        "bar.criminalYears, 2, 1, 2",
        "statutoryDays.registerOrChange, 20, 15, 15",
        "statutoryDays.registerOrChange, 20, 30, 20",
        "lateTrainingMonths, 6, 3, 6",
        "lateRegistrationYears, 2, 5, 2",
        "secondProvinceMismatch, INVALIDATE_PREVIOUS, REJECT, REJECT",
        "secondProvinceMismatch, REJECT, INVALIDATE_PREVIOUS, REJECT",
        "registration.photoRequired, false, true, true",
        "upgrade.requireSameScope, true, false, true",
        "residencyRegistration, ORDINARY, BLANK, ORDINARY",
        "departed.cancelAfterYears, 2, 1, 2",
        "cancellation.interruptedYears, 2, 1, 2",
        "cancellation.residualGround, OFF, ON, OFF",
        "assessment.missedCyclesToCancel, 2, 1, 2",
        "hmt.recognitionCutOff, 2007-12-31, 2002-12-31, 2002-12-31",
        "hmt.recognitionCutOff, 2007-12-31, 2008-12-31, 2007-12-31",
        "shortTerm.hmtMaxYears, 3, 5, 3",
        "ban.practiceYearsMin, 5, 1, 5",
        "assessment.cycleYears, 3, 2, 3",
        "maxScopes.countyAndBelowClinical, 3, 4, 4",
        "bar.criminalYears, 2, two, 2",
    })
    @DisplayName("R-POL-01: a tenant narrows or adds, it never relaxes a national bar; by policy and by file alike")
    void a_tenant_narrows_or_adds_and_never_relaxes(String name, String national, String own, String inForce) {
        Sample hebei = Sample.of("hebei", "2017-04-01").in(HEBEI).with(name, own);
        bind(Sample.of("national", "2017-04-01").with(name, national));

        bind(hebei);
        assertEquals(inForce, policies.parameters(HEBEI, NOW).text(name));
        assertEquals(national, policies.parameters(SHANXI, NOW).text(name));

        unbind(hebei);
        ownParameters = Map.of(name, own);
        assertEquals(inForce, policies.parameters(HEBEI, NOW).text(name));
        assertEquals(national, policies.parameters(SHANXI, NOW).text(name));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-21, 3, 2026-09-24",
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-10-08, 2, 2026-10-10",
        "2026-10-08, 0, 2026-10-08",
    })
    @DisplayName("R-REG-26: weekends and holidays are no working days, make-up days are")
    void counts_working_days_by_the_holiday_policies(LocalDate from, int days, LocalDate last) {
        bind(Sample.of("holidays", "2026-01-01").with("holidays.days", "2026-09-25 2026-09-26 2026-09-27"
                + " 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07"));
        bind(Sample.of("holidays-makeup", "2026-01-01").with("holidays.makeup", "2026-10-10"));

        assertEquals(last, policies.addWorkingDays(HEBEI, from, days));
    }

    @Test
    @DisplayName("R-REG-26: a province's own holidays are added to the national ones")
    void a_tenants_own_holidays_are_added() {
        bind(Sample.of("national", "2026-01-01").with("holidays.days", "2026-01-01 2026-01-02"));
        bind(Sample.of("own", "2026-01-01").in(HEBEI).with("holidays.days", "2026-01-06"));

        assertEquals(LocalDate.of(2026, 1, 7), policies.addWorkingDays(HEBEI, LocalDate.of(2026, 1, 5), 1));
        assertEquals(LocalDate.of(2026, 1, 6), policies.addWorkingDays(SHANXI, LocalDate.of(2026, 1, 5), 1));
    }

    @Test
    @DisplayName("no judgement mixes two sets, however often policies are swapped")
    void no_judgement_mixes_two_sets() throws InterruptedException {
        Sample one = Sample.of("p", "2017-04-01", SampleProvision.expects("x", "1")).with("x", "1");
        Sample two = Sample.of("p", "2017-04-01", SampleProvision.expects("x", "2")).version("1.0.1").with("x", "2");
        bind(one);
        AtomicBoolean stop = new AtomicBoolean();
        Thread swapper = new Thread(() -> {
            while (!stop.get()) {
                bind(two);
                bind(one);
            }
        });
        swapper.start();
        try {
            for (int i = 0; i < 2_000; i++) {
                Judgement judgement = policies.judge(at(HEBEI, NOW));
                assertEquals(1, judgement.policies().size());
                assertTrue(judgement.findings().isEmpty());
                assertFalse(judgement.lines().isEmpty());
            }
        } finally {
            stop.set(true);
            swapper.join();
        }
    }

    private void bind(Sample policy) {
        shelf.bring(policy.id(), policy.texts());
    }

    private void unbind(Sample policy) {
        shelf.remove(policy.id());
    }

    private static Case at(TenantId tenant, LocalDate on) {
        return new Case(UUID.randomUUID(), tenant, "registration", BusinessType.Starter.DOCTOR, new PersonId(UUID.randomUUID()), new Form(Map.of()),
                new Facts(Optional.empty(), Optional.empty()), Optional.empty(), on, on);
    }
}
