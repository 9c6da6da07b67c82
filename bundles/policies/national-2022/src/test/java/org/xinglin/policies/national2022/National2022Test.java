package org.xinglin.policies.national2022;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

class National2022Test {

    private final National2022 law = new National2022();

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
    @DisplayName("R-REG-36, R-REG-38: bars by the day of the decision")
    void bars_run_out_on_their_anniversary(String provision, RegStatus status, String cause, LocalDate ended, LocalDate on,
            String verdict) {
        Verdict said = provision(provision).judge(at(on, Optional.of(ended(status, cause, ended))), in(on));

        assertEquals(verdict, said.getClass().getSimpleName());
        if (said instanceof Verdict.Violated violated) {
            assertEquals(provision, violated.findings().get(0).code());
            assertTrue(violated.findings().get(0).message().zh().contains("起方可申请"));
        }
    }

    @Test
    @DisplayName("R-REG-12: while the national end is away every bar is undetermined")
    void every_bar_is_undetermined_while_the_person_is_unknown() {
        LocalDate on = LocalDate.of(2025, 1, 1);
        Case away = new Case(UUID.randomUUID(), TenantId.of("13"), "registration", new PersonId(UUID.randomUUID()),
                new Form(Map.of()), new Facts(Optional.empty(), Optional.empty()), on, on);
        law.provisions().forEach(p -> assertEquals("Undetermined", p.judge(away, in(on)).getClass().getSimpleName()));
    }

    @Test
    void nobody_is_barred_without_a_past() {
        LocalDate on = LocalDate.of(2025, 1, 1);
        law.provisions().forEach(p ->
                assertEquals(Verdict.satisfied(), p.judge(at(on, Optional.empty()), in(on)), p.id()));
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, false", "2022-03-01, true"})
    void is_in_force_from_the_first_of_march_2022(LocalDate on, boolean inForce) {
        assertEquals(inForce, law.inForceOn(on));
    }

    private Provision provision(String id) {
        return law.provisions().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private Parameters in(LocalDate on) {
        return name -> law.parameters().stream().filter(p -> p.name().equals(name) && p.holdsOn(on))
                .map(p -> p.value()).findFirst();
    }

    private static Facts.Registration ended(RegStatus status, String cause, LocalDate on) {
        return new Facts.Registration(UUID.randomUUID(), TenantId.of("14"), 1, "10", Set.of("11"), "14", UUID.randomUUID(),
                UUID.randomUUID(), status, Optional.of(on), cause);
    }

    private static Case at(LocalDate on, Optional<Facts.Registration> past) {
        PersonId person = new PersonId(UUID.randomUUID());
        Facts facts = new Facts(Optional.of(new Facts.Person(person, "王甲", "1", LocalDate.of(1980, 1, 15),
                Optional.empty(), List.of(), past.stream().toList())), Optional.empty());
        return new Case(UUID.randomUUID(), TenantId.of("13"), "registration", person, new Form(Map.of()), facts, on, on);
    }
}
