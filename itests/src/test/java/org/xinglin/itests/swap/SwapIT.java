package org.xinglin.itests.swap;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.NoticeFolder;
import org.xinglin.itests.Offices;
import org.xinglin.itests.RestClient;

/**
 * Swaps policies, business types, routes and a tenant of the real distribution under a steady load; {@code -Dxinglin.swaps=100} for
 * as many as one likes.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SwapIT {

    private static final int SWAPS = Integer.getInteger("xinglin.swaps", 21);
    private static final int DOCTORS = 4;
    private static final Installation XINGLIN = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "swaps").toAbsolutePath(), 18288, 15540);

    private static Offices offices;
    private static List<DoctorLife> doctors;
    private static List<String> names;

    @BeforeAll
    static void start_with_some_doctors() throws IOException {
        XINGLIN.reset();
        Path etc = Files.createDirectories(XINGLIN.home().resolve("etc"));
        Files.writeString(etc.resolve("org.xinglin.rest.limits.cfg"), "lookups.per.minute = 0\ncredentials.per.minute = 0\n");
        XINGLIN.start();
        offices = Offices.ofSampleWorld(XINGLIN.home(), XINGLIN.rest(), "11", "13", "14", "61", "national");
        Await.until("the sample's feed", 60, () -> offices.session(offices.desks("national", "NATIONAL").get(0))
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-001").body().path("state").asText().equals("ACCEPTED"));
        Path archived;
        try (var files = Files.walk(XINGLIN.home().resolve("feed"))) {
            archived = files.filter(f -> f.getFileName().toString().equals("nmec-2025-NMEC-001.csv")).findFirst().orElseThrow();
        }
        List<Candidate> all = new ArrayList<>(Candidate.read(archived, Charset.forName("GB18030")));
        names = all.stream().map(Candidate::name).limit(200).toList();
        all.removeIf(c -> !c.clinicalDoctor() || !c.province().equals("13"));
        doctors = new ArrayList<>();
        for (int number = 1; doctors.size() < DOCTORS; number++) {
            DoctorLife doctor = new DoctorLife(XINGLIN.rest(), all.remove(0), number,
                    new NoticeFolder(XINGLIN.home().resolve("notices"))::code);
            try {
                doctor.createAccount();
                doctor.activate();
                doctors.add(doctor);
            } catch (IllegalStateException badRecord) {
                System.out.println("passed over: one of the sample's bad records");
            }
        }
    }

    @AfterAll
    static void stop() {
        XINGLIN.stop();
        XINGLIN.reset();
    }

    @Test
    @Order(1)
    @DisplayName("Architecture §6, R-POL-03, R-POL-04: leaves are swapped under load; no request fails, every judgement is by one "
            + "whole set, no other bundle is touched")
    void leaves_are_swapped_under_load() throws IOException {
        Swaps swaps = new Swaps(XINGLIN, offices.session(offices.desks("national", "NATIONAL").get(0)));
        Set<String> before = untouched(Probe.look(XINGLIN));
        SteadyLoad load = new SteadyLoad(XINGLIN, offices);
        try (load) {
            load.start(doctors, names);
            Await.until("the load is steady", 60, () -> load.applications() >= DOCTORS || !load.failures().isEmpty());
            for (int swap = 0; swap < SWAPS && load.failures().isEmpty(); swap++) {
                swaps.next();
            }
        }
        Set<String> after = untouched(Probe.look(XINGLIN));
        System.out.println(SWAPS + " swaps " + swaps.done() + "; " + load);
        System.out.println(after.size() + " bundles and services of other rooms, unchanged: " + before.equals(after));

        Set<String> moved = new TreeSet<>(before);
        moved.addAll(after);
        moved.removeIf(line -> before.contains(line) && after.contains(line));
        assertAll(
                () -> assertEquals(List.of(), load.failures()),
                () -> assertEquals(List.of(), mixtures(load.judgedBy())),
                () -> assertEquals(Set.of(), moved, "bundles and services that changed"),
                () -> assertTrue(load.applications() > SWAPS / 2, load.toString()),
                () -> assertEquals(List.of(), warnings()));
        XINGLIN.shell("xinglin:ledger-verify");
        XINGLIN.shell("xinglin:rebuild --check register 13");
        XINGLIN.shell("xinglin:rebuild --check disclosure national");
    }

    @Test
    @Order(2)
    @DisplayName("Architecture §5: open applications of a removed type wait, shown as such, and go on when it is back")
    void open_applications_of_a_removed_type_wait() {
        DoctorLife doctor = doctors.get(0);
        String now = doctor.session().get("accounts/me/registrations").ok().findParents("status").stream()
                .filter(r -> r.path("status").asText().equals("VALID")).findFirst().orElseThrow().path("id").asText();
        Offices.Desk to = offices.desks("13", "INSTITUTION").get(2);
        JsonNode submitted = doctor.session().post("tenants/13/applications", Map.of("type", "change", "reason", "调动", "form",
                Map.of("registrationId", now, "institutionId", to.office(), "practicePlaceChanges", false,
                        "mainInstitutionChanges", true, "employmentProof", "聘用合同 2025-2"))).ok();
        String path = "tenants/13/applications/" + submitted.path("id").asText();
        JsonNode confirmed = offices.session(to).post(path + "/institution-decision", Map.of("agree", true, "reason", "同意")).ok();
        RestClient authority = offices.session(offices.desk(confirmed.path("authorityId").asText()));

        XINGLIN.shell("bundle:uninstall org.xinglin.types.change");
        assertFalse(doctor.session().get(path).ok().path("typeAvailable").asBoolean(true));
        assertEquals(503, authority.post(path + "/authority-decision", Map.of("approve", true, "reason", "符合规定")).status());
        assertEquals("INST_CONFIRMED", doctor.session().get(path).ok().path("state").asText());

        XINGLIN.shell("bundle:install -s mvn:org.xinglin/org.xinglin.types.change/" + System.getProperty("project.version"));
        Await.until("the type is back", 30, () -> doctor.session().get(path).ok().path("typeAvailable").asBoolean());
        authority.post(path + "/authority-decision", Map.of("approve", true, "reason", "符合规定")).ok();
        Await.until("completion", 60, () -> doctor.session().get(path).ok().path("state").asText().equals("COMPLETED"));
    }

    /** Returns what has to stay as it is: bundles by their last change, services of the house by their id. */
    private static Set<String> untouched(List<String> lines) {
        return lines.stream().filter(line -> Swaps.SWAPPED.stream().noneMatch(swapped -> line.contains(" " + swapped + " ")))
                .collect(Collectors.toSet());
    }

    /** Returns the judgements that no set can have made: another base, or half of what is swapped together. */
    private static List<List<String>> mixtures(List<List<String>> judgedBy) {
        List<String> base = base(judgedBy.get(0));
        return judgedBy.stream().filter(policies -> {
            List<String> file = policies.stream().filter(p -> p.startsWith("swap-file ")).toList();
            List<String> pair = policies.stream().filter(p -> p.startsWith("pair-")).toList();
            boolean whole = pair.isEmpty() || pair.size() == 2
                    && pair.get(0).replace("pair-a ", "").equals(pair.get(1).replace("pair-b ", ""));
            return !base(policies).equals(base) || file.size() > 1 || !whole || new HashSet<>(policies).size() != policies.size();
        }).toList();
    }

    private static List<String> base(List<String> policies) {
        return policies.stream().filter(p -> !p.startsWith("swap-file ") && !p.startsWith("pair-")).toList();
    }

    private static List<String> warnings() throws IOException {
        return Files.readAllLines(XINGLIN.home().resolve("log/xinglin.log")).stream()
                .filter(line -> line.matches(".* (WARN|ERROR) .*")).toList();
    }
}
