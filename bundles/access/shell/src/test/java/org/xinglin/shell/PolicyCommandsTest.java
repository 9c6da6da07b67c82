package org.xinglin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.PersonId;
import org.xinglin.api.Text;
import org.xinglin.api.application.Applications;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Form;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.JudgedCases;
import org.xinglin.api.policy.Judgement;
import org.xinglin.api.policy.Policies;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.PolicyDesk;
import org.xinglin.api.policy.PolicyRef;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.policy.Trials;
import org.xinglin.api.policy.Verdict;

/** What the national operator sees of policies, and when a script sees that one is wrong. */
class PolicyCommandsTest extends Commands {

    private static final PolicyRef LAW = new PolicyRef("law-2022", "1.2.0");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Judgement.Line VIOLATED = new Judgement.Line("one-valid-registration-per-place", LAW,
            new Basis("医师法", "第十三条", "R-REG-68"), Verdict.violated(application().findings().get(0)));
    private static final Judgement.Line SATISFIED = new Judgement.Line("one-valid-registration-per-place", LAW,
            new Basis("医师法", "第十三条", "R-REG-68"), Verdict.satisfied());

    @TempDir
    Path folder;

    private void judged(Judgement.Line... lines) {
        Judgement judgement = new Judgement(DAY, List.of(LAW), List.of(lines), Map.of("lateRegistrationYears", "2"), List.of(
                new Judgement.Line("tried", new PolicyRef("trial", "1.0.0"), new Basis("草案", "", "R-POL-01"), Verdict.satisfied())));
        Case applied = new Case(ID, HEBEI, "registration", BusinessType.Starter.DOCTOR, new PersonId(new UUID(1, 1)),
                new Form(Map.of()), new Facts(Optional.empty(), Optional.empty()), Optional.empty(), DAY, DAY);
        services.add(stub(Applications.class, Map.of("find", a -> Optional.of(application()))));
        services.add(stub(JudgedCases.class, Map.of("of", a -> List.of(new JudgedCases.Judged("DECISION", Instant.EPOCH,
                !judgement.findings().isEmpty(), applied, judgement)))));
        services.add(stub(PolicyDesk.class, Map.of("explain", a -> List.of(new PolicyDesk.Reason(((Judgement) a[1]).lines().get(0),
                "person.registrations.filter(r, r.valid).size() == 0", List.of(new PolicyDesk.Value("valid registrations", "1")))),
                "check", a -> ((String) a[1]).isBlank() ? List.of(new PolicyDesk.Fault((String) a[0], 3, 7, "unknown-fact",
                        Text.of("没有此事实", "no such fact"))) : List.of(),
                "trail", a -> List.of(new PolicyDesk.Deed(Instant.EPOCH, "operator", "REFUSED", LAW, "line 3")),
                "rollback", a -> {
                    if (!"operator".equals(a[0])) {
                        throw new AssertionError("who?");
                    }
                    return List.of(LAW);
                })));
    }

    private WhyCommand why() {
        WhyCommand why = new WhyCommand();
        why.first = "13";
        why.second = ID.toString();
        return why;
    }

    @Test
    @DisplayName("R-POL-03: why names article, condition and values, parameters, and what is on trial")
    void why_says_article_values_and_what_stands_against() throws Exception {
        judged(VIOLATED, new Judgement.Line("not-barred", LAW, new Basis("医师法", "第十六条", "R-REG-36"), Verdict.notInForce()));
        String shown = run(why());
        assertTrue(shown.contains("NOT PASSABLE") && shown.contains("医师法 第十三条 [R-REG-68], law-2022 1.2.0"), shown);
        assertTrue(shown.contains("demands person.registrations") && shown.contains("saw valid registrations = 1"), shown);
        assertTrue(shown.contains("lateRegistrationYears = 2") && shown.contains("already valid there"), shown);
        assertTrue(shown.contains("on trial, deciding nothing") && shown.contains("tried"), shown);
        assertFalse(shown.contains("not-barred"));
        WhyCommand all = why();
        all.all = true;
        assertTrue(run(all).contains("not-barred"));
    }

    @Test
    void why_finds_the_province_by_itself() throws Exception {
        serveHebei();
        judged(SATISFIED);
        WhyCommand why = new WhyCommand();
        why.first = ID.toString();
        assertTrue(run(why).contains("DECISION"));
        why.first = "x";
        assertTrue(fail(why).contains("UUID"));
    }

    @Test
    @DisplayName("R-POL-03: judged again by the versions of its day it comes out the same, or the command fails")
    void again_compares() throws Exception {
        judged(VIOLATED);
        List<Judgement.Line> now = new ArrayList<>(List.of(VIOLATED));
        services.add(stub(Policies.class, Map.of("judge/2", a -> {
            assertEquals(List.of(LAW), ((Judgement) a[1]).policies());
            return new Judgement(DAY, List.of(LAW), now);
        })));
        WhyCommand why = why();
        why.again = true;
        assertTrue(run(why).contains("judged again by the same policies: same"));
        now.set(0, SATISFIED);
        assertTrue(fail(why).contains("otherwise"));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("VIOLATED, now SATISFIED"));
    }

    @Test
    void check_shows_every_fault_with_its_place_and_fails() throws Exception {
        judged(SATISFIED);
        PolicyCheckCommand check = new PolicyCheckCommand();
        check.file = Files.writeString(folder.resolve("law.policy.yaml"), "id: law").toString();
        assertTrue(run(check).contains("may be deployed"));
        check.file = Files.writeString(folder.resolve("bad.policy.yaml"), " ").toString();
        assertEquals("1 fault", fail(check));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("bad.policy.yaml:3:7 unknown-fact: 没有此事实 / no such fact"));
        check.file = Files.write(folder.resolve("long"), new byte[(1 << 20) + 1]).toString();
        assertTrue(fail(check).contains("longer than 1 MiB"));
        check.file = Files.write(folder.resolve("gb"), "第".getBytes("GB18030")).toString();
        assertTrue(fail(check).contains("UTF-8"));
        check.file = folder.toString();
        assertTrue(fail(check).contains("cannot be read"));
    }

    @Test
    void list_trail_and_rollback() throws Exception {
        judged(SATISFIED);
        services.add(stub(Policies.class, Map.of("bound", a -> List.of(stub(Policy.class, Map.of("id", x -> "law-2022",
                "version", x -> "1.2.0", "title", x -> Text.of("医师法", "Law"), "effectiveFrom", x -> DAY, "parameters", x -> List.of(),
                "provisions", x -> List.of(), "shadow/0", x -> true, "digest/0", x -> "0123456789abcdef"))))));
        String listed = run(new PolicyListCommand());
        assertTrue(listed.contains("law-2022") && listed.contains("national") && listed.contains("trial")
                && listed.contains("0123456789ab") && !listed.contains("0123456789abc"), listed);
        assertTrue(run(new PolicyTrailCommand()).contains("REFUSED"));
        assertTrue(run(new PolicyRollbackCommand()).contains("1.2.0"));
        services.add(0, stub(PolicyDesk.class, Map.of("rollback", a -> {
            throw new IllegalStateException("no former set is known");
        })));
        assertEquals("no former set is known", fail(new PolicyRollbackCommand()));
    }

    @Test
    void replay_waits_tells_in_words_and_fails_if_it_did_not_end_well() throws Exception {
        judged(SATISFIED);
        List<Replays.Order> orders = new ArrayList<>();
        List<Replays.State> state = new ArrayList<>(List.of(Replays.State.DONE));
        services.add(stub(Replays.class, Map.of("start", a -> {
            if (((Replays.Order) a[0]).text().isEmpty()) {
                throw new IllegalArgumentException("not sound");
            }
            orders.add((Replays.Order) a[0]);
            return replay(Replays.State.RUNNING);
        }, "find", a -> Optional.of(replay(state.get(0))), "inWords", a -> "in words " + ((Replays.Replay) a[0]).state() + "\n",
                "newest", a -> List.of(replay(state.get(0))), "cancel", a -> false)));
        PolicyReplayCommand command = new PolicyReplayCommand();
        command.file = Files.writeString(folder.resolve("law.policy.yaml"), "id: law").toString();
        command.tenants = List.of("13", "14");
        command.from = "2025-01-01";
        String shown = run(command);
        assertTrue(shown.contains("replay r1 begins") && shown.contains("in words DONE"), shown);
        assertEquals(new Replays.Order("operator", "law.policy.yaml", "id: law", Set.of(HEBEI, org.xinglin.api.TenantId.of("14")),
                Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty()), orders.get(0));
        state.set(0, Replays.State.FAILED);
        assertTrue(fail(command).contains("FAILED"));
        command.from = "yesterday";
        assertTrue(fail(command).contains("yesterday"));
        command.from = null;
        command.file = Files.writeString(folder.resolve("bad.policy.yaml"), "").toString();
        assertEquals("1 fault", fail(command));
        assertEquals(2, orders.size());
        PolicyReplaysCommand replays = new PolicyReplaysCommand();
        assertTrue(run(replays).contains("r1"));
        replays.id = "r1";
        assertTrue(run(replays).contains("in words FAILED"));
        replays.cancel = true;
        assertTrue(fail(replays).contains("does not run"));
    }

    private static Replays.Replay replay(Replays.State state) {
        return new Replays.Replay("r1", "operator", LAW, state, "", Optional.empty(), Optional.empty(), Instant.EPOCH,
                Optional.empty(), 10, 50, List.of());
    }

    @Test
    void trials_show_what_they_would_decide_otherwise() throws Exception {
        services.add(stub(Trials.class, Map.of("all", a -> List.of(new Trials.Trial(LAW, HEBEI, 30, 2, 1,
                List.of(new Trials.OfProvision("tried", 27, 2, 1, 2)))))));
        String shown = run(new PolicyTrialsCommand());
        assertTrue(shown.contains("30") && shown.contains("tried") && shown.contains("27"), shown);
    }
}
