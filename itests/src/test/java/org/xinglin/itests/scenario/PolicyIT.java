package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;

/** Deploys policies into the real distribution under its test clock, good ones and bad ones, in time and late. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyIT extends Scenario {

    private static final Installation XINGLIN = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "policies").toAbsolutePath(), 18290, 15542);
    private static final int SECONDS = 30;

    private static PolicyOperator operator;
    private static final String LAW = "org.xinglin.policies.national2022";
    /** A person whose registration in 河北 was cancelled for a failed assessment (R-REG-132 no. 4). */
    private static final Map<String, String> CANCELLED = Map.of("status", "CANCELLED", "endedOn", "2021-09-01", "cause", "cancel-4");

    private static final String SAMPLE = """
            id: sample-law
            version: 1.0.0
            title: {zh: 样例法, en: Sample Law}
            scope: national
            effective: {from: 2022-03-01}
            basis: {instrument: 样例法, article: 第一条, rules: R-POL-01}
            form: {scopes: texts}
            parameters:
              - {name: sample.scopes, value: 9, type: number, stricter: smaller}
            provisions:
              - id: sample-scopes
                types: [registration]
                demands:
                  - that: form.scopes.size() <= parameters.sample.scopes
                    zh: 执业范围过多
                    en: too many scopes
            ...
            """;

    @BeforeAll
    static void start_before_the_law_with_its_policy_not_deployed() throws IOException {
        world = new ScenarioWorld(XINGLIN);
        operator = new PolicyOperator(XINGLIN, world);
        world.start("2022-02-25T09:00:00+08:00");
        for (String tenant : List.of("13", "14")) {
            world.configure(tenant, List.of("expectedPolicies = national-2017, holidays"));
        }
        XINGLIN.shell("bundle:uninstall " + LAW);
        Await.until("the law of 2022 is not deployed", SECONDS, () -> !operator.serving().contains("national-2022"));
    }

    @AfterAll
    static void stop() throws IOException {
        world.stop();
    }

    private ScenarioApplication confirmed(ScenarioDoctor doctor) {
        return doctor.applies("registration", "13", and(register(doctor, "H2", INTERNAL), "lateTraining", Map.of("body", "情景培训基地",
                "from", "2021-08-01", "to", "2022-02-10", "assessedOn", "2022-02-15"))).confirmed();
    }

    private static JsonNode decide(ScenarioApplication application, ScenarioDoctor doctor) {
        return world.at(application.approver()).post("tenants/13/applications/" + application.id() + "/authority-decision",
                Map.of("approve", true, "reason", "符合规定")).body();
    }

    @Test
    @Order(1)
    @DisplayName("LAW-2022, R-POL-02…04: accepted 2022-02-25 after a cancellation for a failed assessment on 2021-09-01: approvable on "
            + "2022-02-28, refused on 2022-03-02 by article 16; deploying late changes no completed case")
    void the_law_bars_from_its_first_day_and_no_case_before() throws IOException {
        ScenarioDoctor inTime = world.given("P07", CANCELLED);
        ScenarioDoctor beforeDeployment = world.given("P07", CANCELLED);
        ScenarioDoctor tooLate = world.given("P07", CANCELLED);
        ScenarioApplication first = confirmed(inTime);
        ScenarioApplication second = confirmed(beforeDeployment);
        ScenarioApplication third = confirmed(tooLate);

        world.clock("2022-02-28T10:00:00+08:00");
        first.approved().completed();
        world.clock("2022-03-02T10:00:00+08:00");
        second.approved().completed();
        String firstWhy = first.read().toString();
        String secondWhy = inTime.session().get("tenants/13/applications/" + first.id() + "/judgements").ok().toString();

        XINGLIN.shell("bundle:install -s mvn:org.xinglin/" + LAW + "/" + System.getProperty("project.version"));
        Await.until("the law of 2022 serves", SECONDS, () -> operator.serving().contains("national-2022"));

        JsonNode refused = decide(third, tooLate);
        assertTrue(refused.path("findings").toString().contains("assessment"), refused.toString());
        JsonNode why = tooLate.session().get("tenants/13/applications/" + third.id() + "/why").ok();
        assertTrue(why.toString().contains("第十六条") || refused.toString().contains("第十六条"), refused + " " + why);
        assertEquals("INST_CONFIRMED", third.state(), "a refused approval leaves the decision to the officer");

        assertEquals(firstWhy, first.read().toString());
        assertEquals(secondWhy, inTime.session().get("tenants/13/applications/" + first.id() + "/judgements").ok().toString());
        for (ScenarioDoctor done : List.of(inTime, beforeDeployment)) {
            assertTrue(done.valid("13").isPresent());
        }
    }

    @ParameterizedTest
    @Order(2)
    @DisplayName("R-POL-01, R-POL-04: what is wrong is refused whole, with file, line and reason, and disturbs nothing")
    @CsvSource(delimiter = '|', value = {
        "fact     | form.scopes.size()            | form.scope.size()                                             | unknown-fact   | 14",
        "type     | <= parameters.sample.scopes   | <= 'nine'                                                     | type-error     | 14",
        "endless  | form.scopes.size() <=         | form.scopes.map(a, form.scopes.map(b, form.scopes.map(c, form.scopes.map(d, "
            + "form.scopes.map(e, form.scopes.map(f, form.scopes.map(g, form.scopes.map(h, a + b)))))))).size() <= | too-costly | 14",
        "overlap  | sample.scopes, value: 9, type: number, stricter: smaller | bar.revokedYears, value: 2 | overlap        | 9",
        "relax    | scope: national               | scope: tenant 13                                              | relaxes        | 9",
        "cycle    | form: {                       | include: [sample-law]%nform: {                                | cyclic-include | 7",
    })
    void what_is_wrong_is_refused(String name, String from, String to, String code, int line) throws IOException {
        List<String> before = operator.serving();
        String file = "bad-" + name + ".policy.yaml";
        String text = name.equals("relax")
                ? SAMPLE.replace("sample.scopes, value: 9, type: number, stricter: smaller", "bar.revokedYears, value: 1")
                        .replace("parameters.sample.scopes", "9") : SAMPLE;
        operator.drop(file, text.replace(from, to.replace("%n", "\n")).replace(name.equals("overlap") ? "parameters.sample.scopes" : "\0", "9"));
        JsonNode deed = operator.refusal(file);
        assertTrue(deed.toString().contains(file + ":" + line), deed.toString());
        assertTrue(deed.toString().contains(code), deed.toString());
        assertEquals(Files.getOwner(operator.deploy(file)).getName(), deed.path("who").asText());
        assertEquals(before, operator.serving());
        Files.delete(operator.deploy(file));
    }

    @Test
    @Order(3)
    @DisplayName("Fifty megabytes are refused unread; a file in two halves is waited for and then serves")
    void large_and_unfinished_files() throws IOException {
        try (RandomAccessFile big = new RandomAccessFile(operator.deploy("bad-big.policy.yaml").toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        assertTrue(operator.refusal("bad-big.policy.yaml").toString().contains("too-large"));
        Files.delete(operator.deploy("bad-big.policy.yaml"));

        int half = SAMPLE.indexOf("provisions:");
        Files.writeString(operator.deploy("sample.policy.yaml"), SAMPLE.substring(0, half));
        Await.until("it is seen to be incomplete", SECONDS, () -> Files.readString(XINGLIN.home().resolve("log/xinglin.log"))
                .contains("sample.policy.yaml is not complete yet"));
        assertEquals("", operator.version("sample-law"));
        Files.writeString(operator.deploy("sample.policy.yaml"), SAMPLE.substring(half), StandardOpenOption.APPEND);
        Await.until("it serves", SECONDS, () -> operator.version("sample-law").equals("1.0.0"));
        assertTrue(XINGLIN.shell("bundle:list -s").contains("org.xinglin.deployed.sample-law"));
        JsonNode deployed = operator.newestDeed();
        assertEquals(List.of("DEPLOYED", Files.getOwner(operator.deploy("sample.policy.yaml")).getName()),
                List.of(deployed.path("what").asText(), deployed.path("who").asText()));
    }

    @Test
    @Order(4)
    @DisplayName("R-POL-01: a province narrows by a policy of its own; the neighbour is not concerned; without the file it is as before")
    void a_province_narrows() throws IOException {
        ScenarioDoctor doctor = world.given("P07", Map.of("status", "CANCELLED", "endedOn", "2021-09-01", "cause", "cancel-10"));
        operator.drop("hebei.policy.yaml", SAMPLE.replace("sample-law", "hebei-law").replace("scope: national", "scope: tenant 13\ninclude: [sample-law]")
                .replace("sample-scopes", "hebei-scopes").replace("sample.scopes, value: 9", "sample.scopes, value: 0")
                .replace(", type: number, stricter: smaller", ""));
        Await.until("it serves", SECONDS, () -> operator.serving().contains("hebei-law"));
        refusedFor("sample-scopes", doctor.refused("registration", "13", register(doctor, "H2", INTERNAL)));
        assertEquals(List.of(), doctor.refused("registration", "14", register(doctor, "S1", INTERNAL)));

        Files.delete(operator.deploy("hebei.policy.yaml"));
        Await.until("it serves no more", SECONDS, () -> !operator.serving().contains("hebei-law"));
        assertEquals(List.of(), doctor.refused("registration", "13", register(doctor, "H2", INTERNAL)));
    }

    @Test
    @Order(5)
    @DisplayName("R-POL-04: a swap is in force within a second of its notice, and is taken back in one step")
    void a_swap_is_quick_and_taken_back_in_one_step() throws IOException {
        long dropped = System.nanoTime();
        operator.drop("sample.policy.yaml", SAMPLE.replace("version: 1.0.0", "version: 1.1.0"));
        Await.until("the new version serves", SECONDS, () -> operator.version("sample-law").equals("1.1.0"));
        double seconds = (System.nanoTime() - dropped) / 1e9;
        System.out.printf("a new version served %.1f s after the drop, of which two looks into the folder a second apart%n", seconds);
        assertTrue(seconds < 4, seconds + " s");

        XINGLIN.shell("xinglin:policy-rollback");
        assertEquals("1.0.0", operator.version("sample-law"));
        JsonNode newest = operator.newestDeed();
        assertTrue(newest.toString().contains("ROLLED_BACK"), newest.toString());
        operator.drop("sample.policy.yaml", SAMPLE.replace("version: 1.0.0", "version: 1.2.0"));
        Await.until("a newer version serves again", SECONDS, () -> operator.version("sample-law").equals("1.2.0"));
    }

    @Test
    @Order(6)
    @DisplayName("Architecture §6: with signatures required unsigned and altered policies and bundles are refused, also after a restart")
    void signatures_can_be_required() throws IOException {
        Path key = XINGLIN.home().resolve("operator.key");
        Files.deleteIfExists(key);
        String keys = PolicyOperator.launcher("keygen", key.toString()).lines().filter(l -> l.startsWith("keys = ")).findFirst().orElseThrow();
        Files.writeString(XINGLIN.home().resolve("etc/org.xinglin.trust.cfg"), "required = true\n" + keys + "\n");
        Await.until("signatures are required", SECONDS, () -> Files.readString(XINGLIN.home().resolve("log/xinglin.log"))
                .contains("have to be signed by"));

        operator.drop("unsigned.policy.yaml", SAMPLE.replace("sample-", "signed-").replace("sample.", "signed."));
        assertTrue(operator.refusal("unsigned.policy.yaml").toString().contains("is not signed"));
        Path signed = Files.copy(operator.deploy("unsigned.policy.yaml"), XINGLIN.home().resolve("run/signed.policy.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.delete(operator.deploy("unsigned.policy.yaml"));
        PolicyOperator.launcher("sign", key.toString(), signed.toString());
        String text = Files.readString(signed);
        operator.drop("signed.policy.yaml", text);
        Await.until("the signed policy serves", SECONDS, () -> operator.version("signed-law").equals("1.0.0"));
        operator.drop("signed.policy.yaml", text.replace("value: 9", "value: 8").replace("version: 1.0.0", "version: 1.0.1"));
        assertTrue(operator.refusal("signed.policy.yaml").toString().contains("altered"));
        assertEquals("1.0.0", operator.version("signed-law"));
        operator.drop("signed.policy.yaml", text);

        Path leaf = XINGLIN.home().resolve("run/leaf.jar");
        Manifest manifest = new Manifest();
        Map.of("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.example.leaf", "Bundle-Version", "1.0.0")
                .forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        new JarOutputStream(Files.newOutputStream(leaf), manifest).close();
        operator.drop("leaf.jar", Files.readAllBytes(leaf));
        assertTrue(operator.refusal("leaf.jar").toString().contains("is not signed"));
        Files.delete(operator.deploy("leaf.jar"));
        assertThrows(IllegalStateException.class, () -> XINGLIN.shell("bundle:install -s file:" + leaf));
        assertTrue(operator.refusal("org.example.leaf").toString().contains("is not signed"));
        XINGLIN.shell("bundle:uninstall org.example.leaf");
        PolicyOperator.launcher("sign", key.toString(), leaf.toString());
        XINGLIN.shell("bundle:install -s file:" + leaf);

        XINGLIN.stop();
        XINGLIN.start("--no-sample", "--test-clock");
        world.clock("2022-03-02T12:00:00+08:00");
        assertEquals("1.0.0", operator.version("signed-law"));
        assertTrue(operator.serving().contains("national-2022"), "the distribution's own bundles need no signature");
        List<String> bundles = XINGLIN.shell("bundle:list -s").lines().filter(l -> l.contains("org.xinglin") || l.contains("org.example"))
                .toList();
        assertEquals(List.of(), bundles.stream().filter(l -> !l.contains("Active")).toList());
    }
}
