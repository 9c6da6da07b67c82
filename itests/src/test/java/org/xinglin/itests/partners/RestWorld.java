package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xinglin.itests.Await;
import org.xinglin.itests.Candidate;
import org.xinglin.itests.DoctorLife;
import org.xinglin.itests.Installation;
import org.xinglin.itests.NoticeFolder;
import org.xinglin.itests.Offices;
import org.xinglin.itests.Offices.Desk;
import org.xinglin.itests.RestClient;

/** Is the distribution with the sample world, a hospital with doctors, work and programs, and those who should see none of it. */
final class RestWorld {

    static final String TENANT = "13";
    static final List<String> OF_INSTITUTIONS = List.of("doctors:verify", "doctors:read", "applications:read", "applications:confirm",
            "applications:submit", "activation-codes", "departments", "changes", "webhooks");
    static final List<String> OF_PARTNERS = List.of("doctors:verify", "changes", "bulk", "webhooks", "exam-feed");

    final Installation installation = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "partners-rest").toAbsolutePath(), 18294, 15546);
    Offices offices;
    private List<Candidate> candidates;
    private int number;

    /** A client with its secret. */
    record Program(String id, String clientId, String secret) {
    }

    void start() throws IOException {
        installation.reset();
        Path etc = Files.createDirectories(installation.home().resolve("etc"));
        Files.writeString(etc.resolve("org.xinglin.rest.limits.cfg"), "lookups.per.minute = 0\ncredentials.per.minute = 0\n");
        Files.writeString(etc.resolve("org.xinglin.clients.cfg"), "calls.perMinute = 0\n");
        installation.start();
        offices = Offices.ofSampleWorld(installation.home(), installation.rest(), TENANT, "14", "national");
        Await.until("the sample's feed", 120, () -> national()
                .get("feeds/exam-centre/batches/nmec-2025-NMEC-001").body().path("state").asText().equals("ACCEPTED"));
        Path archived;
        try (Stream<Path> files = Files.walk(installation.home().resolve("feed"))) {
            archived = files.filter(f -> f.getFileName().toString().equals("nmec-2025-NMEC-001.csv")).findFirst().orElseThrow();
        }
        candidates = new java.util.ArrayList<>(Candidate.read(archived, Charset.forName("GB18030")));
        candidates.removeIf(c -> !c.clinicalDoctor() || !c.province().equals(TENANT));
    }

    void stop() {
        installation.stop();
        installation.reset();
    }

    RestClient national() {
        return offices.session(offices.desks("national", "NATIONAL").get(0));
    }

    /** Returns an institution's reviewer, by its place in the list. */
    Desk reviewer(String tenant, int place) {
        return offices.desks(tenant, "INSTITUTION").get(place);
    }

    /** Returns the manager of a reviewer's institution. */
    Desk manager(Desk reviewer) {
        return offices.desks(reviewer.tenant(), "MANAGER").stream().filter(d -> d.office().equals(reviewer.office())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no manager at " + reviewer));
    }

    /** Registers a client of an institution as its manager would. */
    Program program(Desk reviewer, String name, List<String> scopes) {
        JsonNode issued = offices.session(manager(reviewer)).post("tenants/" + reviewer.tenant() + "/institution/clients",
                Map.of("name", name, "scopes", scopes)).ok();
        return new Program(issued.path("client").path("id").asText(), issued.path("client").path("clientId").asText(),
                issued.path("secret").asText());
    }

    /** Returns a session of a client, by the token that it fetches. */
    RestClient session(Program program) {
        return installation.rest().as(Forms.token(installation.base(), program.clientId(), program.secret()));
    }

    /** Makes a client's tokens end a minute ago. */
    void expire(Program program) throws SQLException {
        try (Connection connection = DriverManager.getConnection(installation.jdbcUrl(), "xinglin_admin", installation.databasePassword());
                var update = connection.createStatement()) {
            update.execute("update t13.client_token set expires_at = now() - interval '1 minute' where client_id = '" + program.id() + "'");
        }
    }

    /** Returns a doctor with an activated account. */
    DoctorLife doctor() {
        for (int tries = 0; tries < 10; tries++) {
            DoctorLife doctor = new DoctorLife(installation.rest(), candidates.remove(0), ++number,
                    new NoticeFolder(installation.home().resolve("notices"))::code);
            try {
                doctor.createAccount();
                doctor.activate();
                return doctor;
            } catch (IllegalStateException oneOfTheBadRecords) {
                System.out.println("passed over: one of the sample's bad records");
            }
        }
        throw new IllegalStateException("no good records");
    }
}
