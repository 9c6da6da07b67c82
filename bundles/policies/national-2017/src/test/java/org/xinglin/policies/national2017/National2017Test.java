package org.xinglin.policies.national2017;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

class National2017Test {

    private static final Set<String> LOCAL = Set.of("scope-of-the-category", "scopes-named", "employment-proved", "photo-attached",
            "residency-registration-in-force", "institution-valid", "authority-configured");

    private final Law law = new Law();

    @Test
    @DisplayName("R-REG-12: what the national end knows is undetermined while it is away; nothing passes silently")
    void nothing_about_the_person_is_judged_while_the_national_end_is_away() {
        for (Provision provision : ofRegistration()) {
            String said = law.verdict(provision.id(), Doctors.candidate().nationalEndAway());
            assertTrue(LOCAL.contains(provision.id()) ? !"Violated".equals(said) : "Undetermined".equals(said),
                    provision.id() + " " + said);
        }
    }

    @Test
    @DisplayName("R-REG-60")
    void a_first_registration_breaks_nothing() {
        for (Provision provision : ofRegistration()) {
            Verdict said = law.says(provision.id(), Doctors.candidate());
            assertTrue(said.equals(Verdict.satisfied()) || said.equals(Verdict.notInForce()), provision.id());
        }
    }

    @Test
    void every_provision_has_an_id_and_a_basis_of_its_own() {
        List<Provision> all = Law.provisions();
        assertEquals(all.size(), all.stream().map(Provision::id).distinct().count());
        for (Provision provision : all) {
            assertTrue(provision.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), provision.id());
            assertFalse(provision.basis().instrument().isBlank(), provision.id());
            assertFalse(provision.basis().rules().isBlank(), provision.id());
            assertFalse(provision.types().isEmpty(), provision.id());
        }
    }

    @Test
    void every_parameter_is_set_once_and_says_where_it_stands() {
        for (Policy policy : Law.policies()) {
            assertEquals(policy.parameters().size(),
                    policy.parameters().stream().map(p -> p.name() + p.from()).distinct().count());
        }
        List<String> names = Law.policies().stream()
                .flatMap(policy -> policy.parameters().stream().map(Policy.Parameter::name).distinct()).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        Law.policies().stream().flatMap(policy -> policy.parameters().stream()).map(Policy.Parameter::basis).map(Basis::rules)
                .forEach(rules -> assertFalse(rules.isBlank()));
    }

    @Test
    void every_violation_says_what_to_do_in_two_languages_and_names_its_provision() {
        Verdict.Violated violated = (Verdict.Violated) law.says("assistant-one-place", Doctors.candidate()
                .qualified("assistant", 2, "10").registered("R", "H1", "130102", "assistant", "11"));
        assertEquals("assistant-one-place", violated.findings().get(0).code());
        assertEquals("R-REG-67", violated.findings().get(0).rule());
        assertTrue(violated.findings().get(0).message().zh().contains("变更"));
        assertFalse(violated.findings().get(0).message().en().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, false", "2017-04-01, true"})
    void is_in_force_from_the_first_of_april_2017(LocalDate on, boolean inForce) {
        Law.policies().forEach(policy -> assertEquals(inForce, policy.inForceOn(on), policy.id()));
    }

    private List<Provision> ofRegistration() {
        return Law.provisions().stream().filter(p -> p.types().contains("registration")).toList();
    }
}
