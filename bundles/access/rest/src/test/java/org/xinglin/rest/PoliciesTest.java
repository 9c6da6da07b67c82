package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
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
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Replays;
import org.xinglin.api.policy.Trials;
import org.xinglin.api.policy.Verdict;

/** What REST says of policies and of judgements, and to whom. */
class PoliciesTest {

    private static final String[] OPERATOR = {"Authorization", "Bearer s.operator"};
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final String[] OTHER = {"Authorization", "Bearer d.other"};
    private static final PolicyRef LAW = new PolicyRef("law-2022", "1.0.0");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);
    private static final UUID ID = new UUID(6, 6);
    private static final Judgement.Line AGAINST = new Judgement.Line("not-barred", LAW, new Basis("医师法", "第十六条", "R-REG-36"),
            Verdict.violated(Finding.of("barred", "R-REG-36", "不予注册", "barred")));

    private final List<Object> noted = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private World world;
    private RuntimeException refusal;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        Account mine = World.doctor(Account.State.ACTIVE);
        world.doctors.put("other", new Account(mine.id(), new org.xinglin.api.PersonId(new UUID(9, 1)), mine.username(), "王五", "01",
                mine.idNo(), mine.mobile(), true, mine.email(), false, true, mine.state()));
        world.staff.put("operator", World.officer(TenantId.NATIONAL, Staff.Role.NATIONAL, new UUID(0, 0)));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.applications(Map.of("find", a -> Optional.of(World.application(ID, AppState.INST_CONFIRMED))));
        world.answer(PolicyDesk.class, s -> world.services.policy.desk = s, Map.of(
                "check", a -> "bad".equals(a[1]) ? List.of(new PolicyDesk.Fault((String) a[0], 3, 7, "unknown-fact",
                        Text.of("没有此事实", "no such fact"))) : List.of(),
                "rollback", a -> {
                    noted.add(a[0]);
                    throwIfRefused();
                    return List.of(LAW);
                },
                "trail", a -> {
                    noted.add(a[0]);
                    return List.of(new PolicyDesk.Deed(Instant.EPOCH, "root", "DEPLOYED", LAW, ""));
                },
                "explain", a -> List.of(new PolicyDesk.Reason(AGAINST, "!person.barred",
                        List.of(new PolicyDesk.Value("person.barred", "true"))))));
        world.answer(JudgedCases.class, s -> world.services.policy.judged = s, Map.of("of", a -> List.of(judged())));
        world.answer(Policies.class, s -> world.services.policy.serving = s, Map.of(
                "bound", a -> List.of(new Sample()),
                "judge", a -> new Judgement(DAY, List.of(LAW), List.of(new Judgement.Line("not-barred", LAW, AGAINST.basis(),
                        Verdict.satisfied())))));
        world.answer(Trials.class, s -> world.services.policy.trials = s, Map.of("all", a -> List.of(
                new Trials.Trial(LAW, World.HEBEI, 30, 2, 1, List.of(new Trials.OfProvision("not-barred", 28, 2, 0, 2))))));
        world.answer(Replays.class, s -> world.services.policy.replays = s, Map.of(
                "start", a -> {
                    throwIfRefused();
                    noted.add(a[0]);
                    return replay(Replays.State.RUNNING);
                },
                "find", a -> "r1".equals(a[0]) ? Optional.of(replay(Replays.State.DONE)) : Optional.empty(),
                "newest", a -> List.of(replay(Replays.State.DONE)), "inWords", a -> "一字一句", "cancel", a -> false));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private void throwIfRefused() {
        if (refusal != null) {
            throw refusal;
        }
    }

    private static JudgedCases.Judged judged() {
        Judgement judgement = new Judgement(DAY, List.of(LAW), List.of(AGAINST), Map.of("bar.criminalYears", "2"),
                List.of(new Judgement.Line("tried", new PolicyRef("trial", "1.0.0"), AGAINST.basis(), Verdict.satisfied())));
        return new JudgedCases.Judged("DECISION", Instant.EPOCH, true, new Case(ID, World.HEBEI, "registration",
                BusinessType.Starter.DOCTOR, World.PERSON, new Form(Map.of()), new Facts(Optional.empty(), Optional.empty()),
                Optional.empty(), DAY, DAY), judgement);
    }

    private static Replays.Replay replay(Replays.State state) {
        Replays.Example example = new Replays.Example(ID, "registration", DAY, AGAINST.verdict() instanceof Verdict.Violated v
                ? v.findings() : List.of());
        return new Replays.Replay("r1", "clerk", LAW, state, "", Optional.of(DAY), Optional.empty(), Instant.EPOCH, Optional.empty(),
                5, 50, List.of(new Replays.OfTenant(World.HEBEI, 3, 0, List.of(), List.of(new Replays.Shift(
                        Replays.Decision.PASSABLE, Replays.Decision.REFUSABLE, 1, 0, List.of(example))), List.of())));
    }

    private record Sample() implements Policy {
        @Override
        public String id() {
            return "law-2022";
        }

        @Override
        public String version() {
            return "1.0.0";
        }

        @Override
        public Text title() {
            return Text.of("医师法", "Law");
        }

        @Override
        public LocalDate effectiveFrom() {
            return LocalDate.of(2022, 3, 1);
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("bar.criminalYears", "2", effectiveFrom(), Optional.empty(), AGAINST.basis()));
        }

        @Override
        public List<Provision> provisions() {
            return List.of();
        }
    }

    private JsonNode read(HttpResponse<String> answer, int status) throws IOException {
        assertEquals(status, answer.statusCode(), answer.body());
        return json.readTree(answer.body());
    }

    private String why() {
        return "/tenants/13/applications/" + ID + "/why";
    }

    @Test
    @DisplayName("R-POL-03: doctor, institution and authority of the case read why; trials are for the authority only")
    void why_is_for_those_of_the_case() throws IOException {
        JsonNode officers = read(world.get(why(), OFFICER), 200).get(0);
        JsonNode reason = officers.path("reasons").get(0);
        assertEquals("第十六条", reason.path("verdict").path("article").asText());
        assertEquals("!person.barred", reason.path("condition").asText());
        assertEquals("true", reason.path("values").get(0).path("value").asText());
        assertEquals("2", officers.path("parameters").path("bar.criminalYears").asText());
        assertEquals(1, officers.path("trial").size());
        assertFalse(officers.has("again"));
        for (String[] other : List.of(DOCTOR, CLERK)) {
            JsonNode seen = read(world.get(why(), other), 200).get(0);
            assertEquals(1, seen.path("reasons").size());
            assertEquals(0, seen.path("trial").size());
        }
        assertEquals(404, world.get(why(), OTHER).statusCode(), "another doctor's");
        assertEquals(403, world.get(why(), OPERATOR).statusCode());
        assertEquals(401, world.get(why()).statusCode());
    }

    @Test
    @DisplayName("R-POL-03: judged again by the versions of its day, the difference is shown")
    void again_shows_what_differs() throws IOException {
        JsonNode again = read(world.get(why() + "?again=true", OFFICER), 200).get(0).path("again");
        assertFalse(again.path("same").asBoolean());
        assertEquals("VIOLATED", again.path("changes").get(0).path("from").asText());
        assertEquals("SATISFIED", again.path("changes").get(0).path("to").asText());
        world.answer(Policies.class, s -> world.services.policy.serving = s, Map.of("judge", a -> {
            throw new UnavailableException("policy law-2022 1.0.0");
        }));
        assertEquals("policy law-2022 1.0.0", read(world.get(why() + "?again=true", OFFICER), 200).get(0).path("again")
                .path("missing").asText());
    }

    @Test
    void why_waits_for_no_words() throws IOException {
        world.services.policy.desk = null;
        assertEquals("", read(world.get(why(), DOCTOR), 200).get(0).path("reasons").get(0).path("condition").asText());
    }

    @Test
    @DisplayName("R-POL-01, R-POL-04: policies are the national operator's alone")
    void policies_are_the_national_operators() throws IOException {
        for (String path : List.of("/policies", "/policies/trail", "/policies/trials", "/policies/replays", "/policies/replays/r1")) {
            assertEquals(200, world.get(path, OPERATOR).statusCode(), path);
            assertEquals(403, world.get(path, OFFICER).statusCode(), path);
            assertEquals(401, world.get(path).statusCode(), path);
        }
        assertEquals(403, world.post("/policies/rollback", "", OFFICER).statusCode());
        assertEquals(List.of(100), noted);
        JsonNode policy = read(world.get("/policies", OPERATOR), 200).get(0);
        assertEquals("national", policy.path("scope").asText());
        assertEquals("医师法 第十六条", policy.path("parameters").get(0).path("basis").asText());
        assertEquals(2, read(world.get("/policies/trials", OPERATOR), 200).get(0).path("wouldRefuse").asInt());
    }

    @Test
    void check_says_all_that_is_wrong() throws IOException {
        JsonNode checked = read(world.post("/policies/check", "{\"file\":\"../x/a.policy.yaml\",\"text\":\"bad\"}", OPERATOR), 200);
        assertFalse(checked.path("sound").asBoolean());
        JsonNode fault = checked.path("faults").get(0);
        assertEquals("a.policy.yaml", fault.path("file").asText());
        assertEquals(3, fault.path("line").asInt());
        assertTrue(read(world.post("/policies/check", "{\"text\":\"good\"}", OPERATOR), 200).path("sound").asBoolean());
        assertEquals(422, world.post("/policies/check", "{}", OPERATOR).statusCode());
    }

    @Test
    void rollback_names_who_and_says_if_there_is_nothing_before() throws IOException {
        assertEquals("law-2022", read(world.post("/policies/rollback", "", OPERATOR), 200).get(0).path("id").asText());
        assertEquals(List.of("clerk"), noted);
        refusal = new IllegalStateException("none");
        assertEquals("no-former-set", read(world.post("/policies/rollback", "", OPERATOR), 409).path("code").asText());
    }

    @Test
    void replay_is_ordered_followed_and_read() throws IOException {
        HttpResponse<String> begun = world.post("/policies/replays",
                "{\"text\":\"good\",\"tenants\":[\"13\"],\"from\":\"2025-01-01\"}", OPERATOR);
        assertEquals("RUNNING", read(begun, 202).path("state").asText());
        assertTrue(begun.headers().firstValue("Location").orElse("").endsWith("/api/policies/replays/r1"));
        assertEquals(List.of(new Replays.Order("clerk", "draft.policy.yaml", "good", Set.of(World.HEBEI),
                Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty())), noted);
        JsonNode done = read(world.get("/policies/replays/r1", OPERATOR), 200);
        assertEquals(1, done.path("otherwise").asInt());
        assertEquals("barred", done.path("tenants").get(0).path("decisions").get(0).path("examples").get(0).path("findings").get(0)
                .path("code").asText());
        HttpResponse<String> words = world.get("/policies/replays/r1/text", OPERATOR);
        assertEquals("一字一句", words.body());
        assertEquals(404, world.get("/policies/replays/r2", OPERATOR).statusCode());
        assertEquals("replay-ended", read(world.send("DELETE", "/policies/replays/r1", null, OPERATOR), 409).path("code").asText());
    }

    @Test
    void replay_of_a_bad_draft_or_beside_another_is_refused() throws IOException {
        refusal = new IllegalArgumentException("not sound");
        JsonNode refused = read(world.post("/policies/replays", "{\"text\":\"bad\"}", OPERATOR), 422);
        assertEquals("unknown-fact", refused.path("findings").get(0).path("code").asText());
        assertTrue(refused.path("findings").get(0).path("message").path("en").asText().startsWith("3:7"));
        assertEquals(List.of(), noted);
        assertEquals(400, world.post("/policies/replays", "{\"text\":\"good\",\"tenants\":[\"x\"]}", OPERATOR).statusCode());
        refusal = new IllegalStateException("another");
        assertEquals("replay-running", read(world.post("/policies/replays", "{\"text\":\"good\"}", OPERATOR), 409).path("code").asText());
        refusal = new IllegalArgumentException("national has none");
        assertEquals(422, world.post("/policies/replays", "{\"text\":\"good\"}", OPERATOR).statusCode());
    }
}
