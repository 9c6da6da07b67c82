package org.xinglin.itests.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.NoticeFolder;
import org.xinglin.itests.RestClient;

/**
 * Is the world in which scenarios are played: the assembled distribution under its test clock, the provinces and offices of the
 * fixtures, and nobody else. People come with {@link #given}; everything they and the offices do goes through REST.
 */
public final class ScenarioWorld {

    private static final String PASSWORD = "Scenario2025";
    private static final int SECONDS = 60;

    private final Installation installation;
    private final Fixtures fixtures = new Fixtures();
    private final ExamCentre examCentre;
    private final NoticeFolder notices;
    private final Map<String, Office> offices = new LinkedHashMap<>();
    private final Map<Office, RestClient> sessions = new HashMap<>();
    private int time;
    private int people;

    /** Prepares a world in an installation of its own. Nothing is started yet. */
    public ScenarioWorld(Installation installation) {
        this.installation = installation;
        this.examCentre = new ExamCentre(installation.home().resolve("feed/exam-centre/inbox"));
        this.notices = new NoticeFolder(installation.home().resolve("notices"));
        for (String tenant : Fixtures.TENANTS) {
            Map<String, Office> authorities = new HashMap<>();
            for (Map<String, String> row : Fixtures.rows(tenant, "authorities.csv")) {
                Office authority = new Office(row.get("key"), tenant, "AUTHORITY",
                        id("authority:" + row.get("name")), row.get("name"));
                offices.put(authority.key(), authority);
            }
            for (Map<String, String> row : Fixtures.rows(tenant, "institutions.csv")) {
                Office institution = new Office(row.get("key"), tenant, "INSTITUTION",
                        id("institution:" + row.get("registrationNo")), row.get("name"));
                offices.put(institution.key(), institution);
            }
        }
        offices.put("NATIONAL", new Office("NATIONAL", "national", "NATIONAL", new UUID(0, 0).toString(), "national"));
    }

    /**
     * Is an office of the fixtures.
     *
     * @param key as H1 (institution) or A130102 (authority)
     */
    public record Office(String key, String tenant, String role, String id, String name) {

        @Override
        public String toString() {
            return key;
        }
    }

    /** Starts on an empty home at a time, takes over the offices and opens an account for each. */
    public void start(String at) throws IOException {
        clear();
        Path etc = Files.createDirectories(installation.home().resolve("etc"));
        // Everybody comes from one address here: the limits per client would stop them.
        Files.writeString(etc.resolve("org.xinglin.rest.limits.cfg"), "lookups.per.minute = 0\ncredentials.per.minute = 0\n");
        Files.writeString(etc.resolve("org.xinglin.routes.notices.cfg"),
                "directory = " + installation.home().resolve("notices") + "\nkeep = 100000\n");
        for (String tenant : allTenants()) {
            configure(tenant, List.of());
        }
        installation.start("--no-sample", "--test-clock");
        Await.until("all provinces serve", SECONDS * 2, () -> serving().containsAll(allTenants()));
        clock(at);
        for (String tenant : Fixtures.TENANTS) {
            Fixtures.writeOffices(installation.home().resolve("takeover/offices/" + tenant), tenant);
        }
        takeOver(installation.home().resolve("takeover/offices"));
        List<String> commands = new ArrayList<>();
        for (Office office : offices.values()) {
            commands.add("xinglin:staff-create --office %s --password %s %s %s %s Staff".formatted(office.id(), PASSWORD,
                    office.tenant(), office.role(), username(office)));
        }
        installation.shell(String.join("; ", commands));
        Await.until("the feed's inbox", SECONDS, () -> Files.isDirectory(installation.home().resolve("feed/exam-centre/inbox")));
    }

    /** Stops it and deletes its home. */
    public void stop() throws IOException {
        installation.stop();
        clear();
    }

    private void clear() throws IOException {
        installation.reset();
        Path taken = installation.home().resolve("takeover");
        if (Files.exists(taken)) {
            try (Stream<Path> files = Files.walk(taken)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Returns the warnings and errors of the container's log. */
    public List<String> warnings() throws IOException {
        return Files.readAllLines(installation.home().resolve("log/xinglin.log")).stream()
                .filter(line -> line.matches(".* (WARN|ERROR) .*")).toList();
    }

    /** Puts a tenant's file into force, with parameters of its own. */
    public void configure(String tenant, List<String> parameters) throws IOException {
        String file = "org.xinglin.tenant-" + tenant + ".cfg";
        Path draft = installation.home().resolve(file + ".draft");
        Files.writeString(draft, Files.readString(Path.of("..", "tenants", file)) + "\n" + String.join("\n", parameters) + "\n");
        Files.move(draft, installation.home().resolve("etc").resolve(file), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Sets the time of the whole system, which runs on from there. Sessions may end by it, so everybody signs in again. */
    public void clock(String at) {
        installation.shell("xinglin:clock set " + at);
        time++;
        sessions.clear();
    }

    /** Returns the time by which everything is decided. */
    public OffsetDateTime now() {
        return OffsetDateTime.parse(rest().get("clock").ok().path("now").asText());
    }

    /** Brings a person of the fixtures, with an activated account; a second time a copy of them, under another name. */
    public ScenarioDoctor given(String key) {
        return given(key, Map.of());
    }

    /** Brings a person of the fixtures with other values in some columns of {@code registrations.csv}. */
    public ScenarioDoctor given(String key, Map<String, String> instead) {
        try {
            people++;
            Path folder = installation.home().resolve("takeover/" + people);
            Fixtures.Who who = fixtures.write(folder, key, instead);
            takeOver(folder);
            ScenarioDoctor doctor = new ScenarioDoctor(this, who, people);
            doctor.activate();
            return doctor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOver(Path folder) throws IOException {
        List<String> commands = new ArrayList<>();
        for (String tenant : Fixtures.TENANTS) {
            if (Files.isDirectory(folder.resolve(tenant))) {
                commands.add("xinglin:take-over --tenant " + tenant + " " + folder.resolve(tenant));
            }
        }
        installation.shell(String.join("; ", commands));
    }

    /** Lets the exam centre report that a person has passed; returns when it is in the register of qualifications. */
    void passes(Fixtures.Who who, int year, String province, String examCategory) {
        try {
            String batch = examCentre.passed(who, year, province, examCategory);
            JsonNode[] last = new JsonNode[1];
            Await.until("the batch " + batch, SECONDS, () -> {
                last[0] = at("NATIONAL").get("feeds/exam-centre/batches/" + batch).body();
                return List.of("ACCEPTED", "REJECTED").contains(last[0].path("state").asText());
            });
            if (last[0].path("added").asInt() != 1) {
                throw new IllegalStateException("not taken in: " + last[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an office by its key. */
    public Office office(String key) {
        return offices.computeIfAbsent(key, unknown -> {
            throw new IllegalArgumentException("no office " + unknown);
        });
    }

    /** Returns the office with an id or a name. */
    public Office officeOf(String idOrName) {
        return offices.values().stream()
                .filter(office -> office.id().equals(idOrName) || office.name().equals(idOrName)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no office " + idOrName));
    }

    /** Returns a client signed in at an office's desk. */
    public RestClient at(String key) {
        return sessions.computeIfAbsent(office(key), office -> rest().as(rest().postInTurn("tenants/" + office.tenant()
                + "/staff-sessions", Map.of("username", username(office), "password", PASSWORD)).ok().path("token").asText()));
    }

    /** Returns an office's applications, open and ended ones. */
    public List<JsonNode> applicationsOf(String key) {
        Office office = office(key);
        List<JsonNode> all = new ArrayList<>();
        if (office.role().equals("AUTHORITY")) {
            at(key).get("tenants/" + office.tenant() + "/authority/applications").ok().forEach(all::add);
        } else {
            for (boolean open : List.of(true, false)) {
                at(key).get("tenants/" + office.tenant() + "/institution/applications?open=" + open).ok().forEach(all::add);
            }
        }
        return all;
    }

    /** Returns what the public finds in a tenant by a practice code. */
    public List<JsonNode> publicByCode(String tenant, String practiceCode) {
        return publicRecords(tenant, "practiceCode=" + practiceCode);
    }

    /** Returns what the public finds in a tenant by a name. */
    public List<JsonNode> publicByName(String tenant, String name) {
        return publicRecords(tenant, "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private List<JsonNode> publicRecords(String tenant, String query) {
        List<JsonNode> found = new ArrayList<>();
        rest().get("disclosure/" + tenant + "/doctors?" + query).ok().path("doctors").forEach(found::add);
        return found;
    }

    /** Returns the tenants that serve. */
    private List<String> serving() {
        List<String> serving = new ArrayList<>();
        rest().get("health").body().path("tenants").forEach(tenant -> {
            if (tenant.path("ready").asBoolean()) {
                serving.add(tenant.path("code").asText());
            }
        });
        return serving;
    }

    private static List<String> allTenants() {
        List<String> all = new ArrayList<>(Fixtures.TENANTS);
        all.add("national");
        return all;
    }

    RestClient rest() {
        return installation.rest();
    }

    /** Returns how often the time was set: a session of before does not count. */
    int time() {
        return time;
    }

    String code(String mobile) {
        return notices.code(mobile);
    }

    Installation installation() {
        return installation;
    }

    private static String username(Office office) {
        return "desk" + office.key().toLowerCase(Locale.ROOT);
    }

    private static String id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
