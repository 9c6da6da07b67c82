package org.xinglin.itests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks the one path, from the exam centre's file to the public record, in the assembled container. */
@ExtendWith(KarafContainer.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PathIT {

    private static final String BATCH = "nmec-2025-NMEC-001";

    private static KarafContainer karaf;
    private static RestClient rest;
    private static Offices offices;
    private static List<Candidate> candidates;
    private static DoctorLife doctor;

    @BeforeAll
    static void wait_for_the_sample_world() {
        karaf = KarafContainer.running();
        rest = karaf.rest();
        offices = Offices.ofSampleWorld(karaf.home(), rest, "11", "13", "14", "61", "national");
        assertTrue(List.of("11", "13", "14", "61").stream().allMatch(t -> offices.session(offices.desks(t, "INSTITUTION").get(0))
                .get("tenants/" + t + "/institutions").ok().size() > 3));
        doctor = null;
    }

    @Test
    @Order(1)
    @DisplayName("R-FEED-12: the exam centre's file is in, its bad records are quarantined with reasons")
    void the_feed_is_taken_in() throws IOException {
        RestClient operator = offices.session(offices.desks("national", "NATIONAL").get(0));
        Await.until("the batch", 60, () -> operator.get("feeds/exam-centre/batches/" + BATCH).body().path("state").asText()
                .equals("ACCEPTED"));
        JsonNode report = operator.get("feeds/exam-centre/batches/" + BATCH).ok();
        assertEquals(report.path("records").asLong(), report.path("added").asLong() + report.path("corrected").asLong()
                + report.path("revoked").asLong() + report.path("unchanged").asLong() + report.path("quarantined").asLong());
        assertTrue(report.path("added").asLong() > 900, report.toString());
        Path archive;
        try (var files = Files.walk(karaf.home().resolve("feed"))) {
            archive = files.filter(f -> f.getFileName().toString().equals(BATCH + ".csv")).findFirst().orElseThrow();
        }
        assertTrue(Files.exists(archive.resolveSibling(BATCH + ".result.json")));
        candidates = Candidate.read(archive, Charset.forName("GB18030"));
    }

    @Test
    @Order(2)
    @DisplayName("R-REG-01, R-REG-07, R-REG-10, R-REG-11, R-ACC-13, R-PUB-01, R-PUB-06, R-PUB-09, R-PUB-23: from the account "
            + "to the nine public items within two seconds")
    void a_new_doctor_becomes_public() throws IOException {
        JsonNode sample = new ObjectMapper().readTree(karaf.home().resolve("sample/candidate.json").toFile());
        Candidate candidate = candidates.stream().filter(c -> c.idNo().equals(sample.path("idNo").asText())).findFirst()
                .orElseThrow();
        doctor = new DoctorLife(rest, candidate, 1, new NoticeFolder(karaf.home().resolve("notices"))::code);
        doctor.createAccount();
        assertEquals("account-not-active", doctor.session().post("tenants/13/applications",
                Map.of("type", "registration", "form", Map.of(), "reason", "x")).code(), "R-ACC-22");
        doctor.activate();
        JsonNode submitted = doctor.submit("13", sample.path("institution").path("id").asText());
        assertEquals("SUBMITTED", submitted.path("state").asText());
        assertEquals(submitted.path("id"), doctor.submit("13", sample.path("institution").path("id").asText()).path("id"),
                "the same Idempotency-Key again has one effect");

        doctor.confirm(offices);
        doctor.approve(offices);
        long approved = System.nanoTime();
        Await.until("the public record", 10, () -> publicRecords(candidate.name()).size() == 1);
        long seconds = (System.nanoTime() - approved) / 1_000_000_000;
        assertTrue(seconds < 2, "public after " + seconds + " s");

        JsonNode record = publicRecords(candidate.name()).get(0);
        Set<String> items = new TreeSet<>();
        record.fieldNames().forEachRemaining(items::add);
        assertEquals(new TreeSet<>(List.of("name", "gender", "level", "category", "practiceCode", "practicePlace",
                "institutions", "scopes", "authority")), items);
        assertAll(
                () -> assertEquals(candidate.name(), record.path("name").asText()),
                () -> assertEquals("执业医师", record.path("level").asText()),
                () -> assertEquals("临床", record.path("category").asText()),
                () -> assertEquals("河北省", record.path("practicePlace").asText()),
                () -> assertTrue(record.path("practiceCode").asText().matches("110130102\\d{6}"), record.toString()),
                () -> assertEquals(sample.path("institution").path("name").asText(), record.path("institutions").get(0).asText()),
                () -> assertEquals("内科专业", record.path("scopes").get(0).asText()));
        Await.until("the application is completed", 10, () -> doctor.application().path("state").asText().equals("COMPLETED"));
        assertEquals(record.path("practiceCode"), doctor.application().path("practiceCode"));
        assertFalse(doctor.application().path("eRegId").asText().isEmpty());
        assertEquals(1, doctor.session().get("accounts/me/registrations").ok().size());
    }

    @Test
    @Order(3)
    @DisplayName("R-REG-68, R-REG-21: a second registration in the same province is refused with its rule")
    void a_second_registration_in_the_province_is_refused() {
        RestClient.Answer answer = doctor.session().post("tenants/13/applications", Map.of("type", "registration", "reason", "再次",
                "form", Map.of("institutionId", offices.desks("13", "INSTITUTION").get(1).office(), "category", "10",
                        "scopes", List.of("11"), "qualificationId", doctor.qualification(), "employmentProof", "无")));
        assertEquals(422, answer.status(), answer.text());
        assertTrue(answer.body().path("findings").findValuesAsText("code").contains("one-valid-registration-per-place"),
                answer.text());
    }

    @Test
    @Order(4)
    @DisplayName("R-POL-03, R-POL-04: each judgement is explained and made again with the same outcome; a draft is tried on it and changes nothing")
    void judgements_are_explained_made_again_and_replayed() {
        JsonNode before = doctor.application();
        String why = "tenants/13/applications/" + before.path("id").asText() + "/why?again=true";
        JsonNode judgements = doctor.session().get(why).ok();
        assertEquals(List.of("SUBMISSION", "DECISION"), judgements.findValuesAsText("stage"));
        for (JsonNode judgement : judgements) {
            assertTrue(judgement.path("again").path("same").asBoolean(), judgement.path("again").toString());
            assertFalse(judgement.path("policies").isEmpty());
            JsonNode reason = judgement.path("reasons").get(0);
            assertFalse(reason.path("verdict").path("rules").asText().isEmpty());
            assertTrue(judgement.findValuesAsText("condition").stream().anyMatch(c -> !c.isEmpty()), judgement.toString());
        }
        RestClient operator = offices.session(offices.desks("national", "NATIONAL").get(0));
        Map<String, Object> draft = Map.of("file", "nobody.policy.yaml", "tenants", List.of("13"), "text", """
                id: nobody
                version: 1.0.0
                title: {zh: 一概不予注册, en: Nobody is registered}
                scope: national
                effective: {from: 2017-04-01}
                basis: {instrument: 草案, rules: R-POL-03}
                provisions:
                  - id: nobody
                    types: [registration]
                    demands:
                      - {that: "person.name == ''", zh: 一概不予注册, en: nobody is registered}
                ...
                """);
        String id = operator.post("policies/replays", draft).ok().path("id").asText();
        Await.until("the replay", 60, () -> "DONE".equals(operator.get("policies/replays/" + id).ok().path("state").asText()));
        JsonNode shift = operator.get("policies/replays/" + id).ok().path("tenants").get(0).path("decisions").get(0);
        assertEquals("PASSABLE", shift.path("from").asText());
        assertEquals("REFUSABLE", shift.path("to").asText());
        assertTrue(shift.path("examples").findValuesAsText("application").contains(before.path("id").asText()), shift.toString());
        assertEquals(before, doctor.application());
        assertEquals(judgements, doctor.session().get(why).ok());
        assertEquals(403, doctor.session().post("policies/replays", draft).status());
    }

    @Test
    @Order(5)
    @DisplayName("R-PUB-20, R-PUB-22: the ID number and the qualification code stand nowhere in clear, in no table and in no log")
    void personal_numbers_stand_nowhere_in_clear() throws SQLException, IOException {
        List<String> secrets = List.of(doctor.candidate().idNo(), doctor.candidate().qualificationCode());
        List<String> found = new ArrayList<>();
        try (Connection connection = karaf.database().getDatabase("postgres", "xinglin").getConnection();
                Statement sql = connection.createStatement();
                Statement scan = connection.createStatement()) {
            ResultSet tables = sql.executeQuery("select format('%I.%I', table_schema, table_name) from information_schema.tables"
                    + " where table_type = 'BASE TABLE' and (table_schema = 'national' or table_schema ~ '^t[0-9]{2}$')");
            int scanned = 0;
            while (tables.next()) {
                scanned++;
                for (String secret : secrets) {
                    ResultSet rows = scan.executeQuery("select count(*) from " + tables.getString(1)
                            + " t where strpos(t::text, '" + secret + "') > 0 or strpos(t::text, encode('" + secret
                            + "'::bytea, 'hex')) > 0");
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        found.add(tables.getString(1));
                    }
                }
            }
            assertTrue(scanned > 15, "only " + scanned + " tables");
        }
        for (String log : logs()) {
            secrets.stream().filter(log::contains).forEach(s -> found.add("log"));
        }
        assertEquals(List.of(), found);
    }

    @Test
    @Order(6)
    @DisplayName("Architecture §4: a fifth province appears with its file and is unknown without it; the others go on")
    void a_province_comes_and_goes_with_its_file() throws IOException {
        assertEquals(404, lookUp("12"));
        Path file = karaf.karaf().resolve("etc/org.xinglin.tenant-12.cfg");
        Files.copy(Path.of("..", "tenants", "org.xinglin.tenant-12.cfg"), file);
        Await.until("province 12 serves", 30, () -> {
            assertEquals(200, lookUp("13"));
            return lookUp("12") == 200;
        });
        Files.delete(file);
        Await.until("province 12 is gone", 30, () -> {
            assertEquals(200, lookUp("13"));
            return lookUp("12") == 404;
        });
    }

    @Test
    @Order(7)
    @DisplayName("The interface describes itself")
    void openapi_is_served() {
        JsonNode document = rest.get("openapi.json").ok();
        assertTrue(document.path("openapi").asText().startsWith("3."), document.path("openapi").asText());
        assertTrue(document.path("paths").size() > 20);
    }

    @Test
    @Order(8)
    @DisplayName("A wrong request gets a problem document with a stable code, in both languages")
    void errors_are_problems() {
        RestClient.Answer unknown = rest.get("disclosure/98/doctors?name=x");
        assertEquals(404, unknown.status());
        assertFalse(unknown.code().isEmpty());
        RestClient.Answer incomplete = doctor.session().post("tenants/14/applications",
                Map.of("type", "registration", "reason", "跨省", "form", Map.of("scopes", List.of())));
        assertEquals(422, incomplete.status(), incomplete.text());
        JsonNode finding = incomplete.body().path("findings").get(0);
        assertFalse(finding.path("message").path("zh").asText().isEmpty());
        assertFalse(finding.path("message").path("en").asText().isEmpty());
    }

    @AfterAll
    static void the_log_holds_no_unexpected_warning() throws IOException {
        List<String> unexpected = new ArrayList<>();
        for (String log : logs()) {
            log.lines().filter(l -> l.matches(".* (WARN|ERROR) .*")).filter(l -> EXPECTED.stream().noneMatch(l::contains))
                    .forEach(unexpected::add);
        }
        assertEquals(List.of(), unexpected);
    }

    /** What may stand in the log, each with its reason. */
    private static final List<String> EXPECTED = List.of(
            // Pax Exam's own remote bundles
            "org.ops4j.pax.exam",
            // Pax Exam's list of them has no namespace, which Karaf says each time it reads that file
            "test-dependencies.xml). This format is deprecated");

    private static List<String> logs() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.walk(karaf.karaf().resolve("data/log"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".log")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static int lookUp(String tenant) {
        return rest.get("disclosure/" + tenant + "/doctors?name=" + URLEncoder.encode("李四", StandardCharsets.UTF_8)).status();
    }

    private static JsonNode publicRecords(String name) {
        return rest.get("disclosure/13/doctors?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).ok().path("doctors");
    }
}
