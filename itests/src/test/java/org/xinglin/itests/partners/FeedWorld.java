package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;
import org.xinglin.itests.RestClient;

/** Is the distribution with the sample world and a partner's client that may follow the public register and hand batches in. */
final class FeedWorld {

    static final ObjectMapper JSON = new ObjectMapper();

    final Installation installation = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "partners-feed").toAbsolutePath(), 18297, 15549);
    private final HttpClient http = HttpClient.newHttpClient();
    private String token;

    void start() throws Exception {
        installation.reset();
        Path etc = Files.createDirectories(installation.home().resolve("etc"));
        Files.writeString(etc.resolve("org.xinglin.clients.cfg"), "calls.perMinute = 0\n");
        Files.writeString(etc.resolve("org.xinglin.subscriptions.webhooks.cfg"), "allow.http = true\nallow.private = true\n");
        Files.writeString(etc.resolve("org.xinglin.routes.publicfeed.cfg"), "pollMillis = 200\nbulkSeconds = 2\n");
        installation.start();
        JsonNode issued = operator().post("clients", Map.of("name", "合作方",
                "scopes", List.of("changes", "bulk", "webhooks", "exam-feed"))).ok();
        HttpRequest ask = HttpRequest.newBuilder(installation.base().resolve("api/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=" + issued.path("client").path("clientId").asText()
                        + "&client_secret=" + issued.path("secret").asText())).build();
        token = JSON.readTree(http.send(ask, HttpResponse.BodyHandlers.ofByteArray()).body()).path("access_token").asText();
    }

    void stop() {
        installation.stop();
        installation.reset();
    }

    String token() {
        return token;
    }

    /** Returns a session of the national operator. */
    RestClient operator() {
        Offices offices = Offices.ofSampleWorld(installation.home(), installation.rest(), "13", "national");
        return offices.session(offices.desks("national", "NATIONAL").get(0));
    }

    HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(installation.base().resolve("api/" + path))
                .header("Authorization", "Bearer " + token)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    JsonNode get(String path) throws Exception {
        return JSON.readTree(send("GET", path, null).body());
    }

    Connection national() throws SQLException {
        Connection connection = DriverManager.getConnection(installation.jdbcUrl(), "xinglin_admin", installation.databasePassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = national");
        }
        return connection;
    }

    static String code(int doctor) {
        return "110130100" + String.format("%06d", doctor);
    }

    /** Shows, changes and withdraws records, each by a transaction of its own; or shows the given ones. */
    void write(int seed, List<Integer> given) throws SQLException {
        Random random = new Random(seed);
        try (Connection connection = national(); Statement statement = connection.createStatement()) {
            for (int i = 0; i < (given == null ? 700 : given.size()); i++) {
                int doctor = given == null ? 2 + random.nextInt(400) : given.get(i);
                if (given == null && random.nextInt(4) == 0) {
                    statement.execute("DELETE FROM public_doctor WHERE practice_code = '" + code(doctor) + "'");
                } else {
                    statement.execute("INSERT INTO public_doctor (registration_id, tenant, name, gender, level, category, practice_code,"
                            + " practice_place, institution_id, institution, scopes, authority, ledger_position, committed_at) VALUES ("
                            + "'00000000-0000-0000-0000-" + String.format("%012d", doctor) + "', '" + (random.nextBoolean() ? 13 : 14)
                            + "', '欧阳" + random.nextInt(999) + "', '男性', '执业医师', '临床', '" + code(doctor) + "', '河北省',"
                            + " gen_random_uuid(), '第" + random.nextInt(9) + "医院', '{内科专业}', '省卫生健康委', 1, now())"
                            + " ON CONFLICT (registration_id) DO UPDATE SET name = excluded.name, tenant = excluded.tenant,"
                            + " institution = excluded.institution");
                }
            }
        }
    }

    long touched() {
        try (Connection connection = national(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM public_touched")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> register() throws SQLException {
        List<String> register = new ArrayList<>();
        try (Connection connection = national(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT practice_code || ' ' || name || ' ' || institution FROM public_doctor")) {
            while (row.next()) {
                register.add(row.getString(1));
            }
        }
        return register.stream().sorted().toList();
    }
}
