package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.application.Application;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.JudgedCases.Judged;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Trials;
import org.xinglin.api.policy.Verdict;
import org.xinglin.api.policy.VerdictChange;
import org.xinglin.api.policy.VerdictKind;
import org.xinglin.applications.replay.PostgresJudgedCases;
import org.xinglin.applications.replay.PostgresTrials;
import org.xinglin.testkit.OpenTenants;

/** R-POL-03: with each judgement its inputs are kept whole, and what policies on trial said beside it. */
class JudgedCasesTest {

    private static final PolicyRef TRIAL = new PolicyRef("trial", "3");

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("R-POL-03: the inputs of each judgement are kept whole, so that judging them again says the same")
    void judgement_made_again_of_what_was_kept_says_the_same() {
        Application application = world.submitted(HEBEI, World.somebody());
        Case submitted = world.law.last();
        world.applications.confirm(HEBEI, application.id(), World.REGISTRAR, true, "").orThrow();
        world.law.forbids();
        world.applications.decide(HEBEI, application.id(), World.OFFICER, true, "");
        Case decided = world.law.last();

        List<Judged> judged = new PostgresJudgedCases(world.database.store()).of(HEBEI, application.id());

        assertEquals(List.of("SUBMISSION", "DECISION"), judged.stream().map(Judged::stage).toList());
        assertEquals(List.of(submitted, decided), judged.stream().map(Judged::applied).toList());
        assertEquals(List.of(false, true), judged.stream().map(Judged::refused).toList());
        assertEquals(Map.of("a.parameter", "20"), judged.get(1).judgement().parameters());
        Judgement again = world.law.judge(judged.get(1).applied());
        assertTrue(again.sameVerdicts(judged.get(1).judgement()));
        assertEquals(List.of(), VerdictChange.between(judged.get(1).judgement(), again));
        assertEquals(List.of(VerdictKind.VIOLATED), VerdictChange.between(judged.get(0).judgement(), again).stream()
                .map(VerdictChange::to).toList());
        assertEquals(List.of(), new PostgresJudgedCases(world.database.store()).of(SHANXI, application.id()), "another tenant's");
    }

    @Test
    @DisplayName("R-POL-03: what policies on trial would have decided otherwise is counted, each application once")
    void trials_are_counted() {
        Verdict against = Verdict.violated(Finding.of("tried", "R-REG-36", "试行不予注册", "not by the trial"));
        world.law.tries(line("stricter", against), line("the-provision", Verdict.satisfied()));
        world.approved(HEBEI, World.somebody());
        world.law.tries(line("stricter", Verdict.satisfied()), line("the-provision", Verdict.satisfied()));
        world.approved(HEBEI, World.somebody());
        world.approved(SHANXI, World.somebody());
        Application refused = world.confirmed(HEBEI, World.somebody());
        world.law.forbids();
        world.applications.decide(HEBEI, refused.id(), World.OFFICER, true, "");
        world.law.says(Verdict.satisfied());
        world.law.tries();
        world.approved(HEBEI, World.somebody());

        List<Trials.Trial> trials = new PostgresTrials(world.database.store(), new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI)).all();

        assertEquals(List.of(
                new Trials.Trial(TRIAL, HEBEI, 3, 1, 1, List.of(new Trials.OfProvision("stricter", 2, 1, 0, 1),
                        new Trials.OfProvision("the-provision", 3, 0, 0, 0))),
                new Trials.Trial(TRIAL, SHANXI, 1, 0, 0, List.of(new Trials.OfProvision("stricter", 1, 0, 0, 0),
                        new Trials.OfProvision("the-provision", 1, 0, 0, 0)))), trials);
    }

    @Test
    @DisplayName("R-POL-03: what a value on trial changes in a provision that serves counts for the trial; a trial may leave one out")
    void consequences_of_a_trial_are_its_own() {
        Judgement.Line consequence = new Judgement.Line("the-provision", new PolicyRef("law", "1"), DraftDesk.BASIS,
                Verdict.violated(Finding.of("tried", "R-REG-36", "试行不予注册", "not by the trial")));
        world.law.tries(line("stricter", Verdict.satisfied()), consequence);
        world.approved(HEBEI, World.somebody());
        world.law.tries(new Judgement.Line("other", new PolicyRef("law", "2"), DraftDesk.BASIS, Verdict.satisfied()));
        Application refused = world.confirmed(SHANXI, World.somebody());
        world.law.forbids();
        world.applications.decide(SHANXI, refused.id(), World.OFFICER, true, "");

        assertEquals(List.of(
                new Trials.Trial(TRIAL, HEBEI, 1, 1, 0, List.of(new Trials.OfProvision("stricter", 1, 0, 0, 0),
                        new Trials.OfProvision("the-provision", 0, 1, 0, 1))),
                new Trials.Trial(new PolicyRef("law", "2"), SHANXI, 1, 0, 1, List.of(new Trials.OfProvision("other", 1, 0, 0, 0)))),
                new PostgresTrials(world.database.store(), new OpenTenants(TenantId.NATIONAL, HEBEI, SHANXI)).all());
    }

    private static Judgement.Line line(String provision, Verdict verdict) {
        return new Judgement.Line(provision, TRIAL, DraftDesk.BASIS, verdict);
    }
}
