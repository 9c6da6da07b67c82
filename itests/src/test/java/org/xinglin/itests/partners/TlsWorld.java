package org.xinglin.itests.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.xinglin.itests.Await;
import org.xinglin.itests.Installation;
import org.xinglin.itests.Offices;
import org.xinglin.itests.RestClient;
import org.xinglin.itests.partners.HospitalOfSoap.Credentials;

/** Is the distribution with TLS as its README tells the operator to switch it on, while it runs; and programs with certificates. */
final class TlsWorld {

    static final ObjectMapper JSON = new ObjectMapper();
    static final int TLS_PORT = 18492;
    static final URI SECURE = URI.create("https://127.0.0.1:" + TLS_PORT + "/");

    final Installation installation = new Installation(Path.of("..").toAbsolutePath().normalize(),
            Path.of("target", "tls").toAbsolutePath(), 18491, 15741);
    Authority authority;
    Authority foreign;
    Offices offices;
    Offices.Desk hospital;

    /** Is what came back. */
    record Answer(int status, String text, HttpResponse<String> whole) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }

    void start() throws IOException, GeneralSecurityException {
        installation.reset();
        Path keys = Files.createDirectories(Path.of("target", "tls-keys").toAbsolutePath());
        authority = new Authority(keys, "own", "server", "his", "unregistered", "receiver");
        foreign = new Authority(keys, "foreign", "stranger", "receiver");
        Path etc = Files.createDirectories(installation.home().resolve("etc"));
        Files.writeString(etc.resolve("org.xinglin.soap.cfg"), "security = username, x509\ntrusted.authorities = " + authority.pem() + "\n");
        Files.writeString(etc.resolve("org.xinglin.subscriptions.webhooks.cfg"), "allow.private = true\n");
        Files.writeString(etc.resolve("org.xinglin.routes.publicfeed.cfg"), "pollMillis = 200\ntrusted.authorities = " + authority.pem() + "\n");
        installation.start();
        offices = Offices.ofSampleWorld(installation.home(), installation.rest(), "13", "national");
        hospital = offices.desks("13", "INSTITUTION").get(0);
    }

    /** Does what README says: takes the assembled file and says where the keys are. The web server starts anew. */
    void switchTlsOn() throws IOException, GeneralSecurityException {
        Path file = installation.home().resolve("etc/org.ops4j.pax.web.cfg");
        String plain = Files.readString(file).replace("org.osgi.service.http.secure.enabled = false", "");
        Path whole = Files.writeString(file.resolveSibling("org.ops4j.pax.web.new"), plain + """
                org.osgi.service.http.secure.enabled = true
                org.osgi.service.http.port.secure = %d
                org.ops4j.pax.web.ssl.keystore = %s
                org.ops4j.pax.web.ssl.keystore.type = PKCS12
                org.ops4j.pax.web.ssl.keystore.password = %s
                org.ops4j.pax.web.ssl.key.password = %s
                org.ops4j.pax.web.ssl.truststore = %s
                org.ops4j.pax.web.ssl.truststore.type = PKCS12
                org.ops4j.pax.web.ssl.truststore.password = %s
                org.ops4j.pax.web.ssl.clientauth.wanted = true
                """.formatted(TLS_PORT, authority.key("server"), Authority.PASSWORD, Authority.PASSWORD, authority.trust(), Authority.PASSWORD));
        Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        SSLContext nobody = authority.as(null, null);
        Await.until("HTTPS", 60, () -> get(nobody, "api/health").status() == 200);
    }

    void stop() {
        installation.stop();
        installation.reset();
    }

    RestClient manager() {
        return offices.session(offices.desks("13", "MANAGER").stream().filter(d -> d.office().equals(hospital.office())).findFirst().orElseThrow());
    }

    /** Registers a client of the hospital. */
    Credentials client(List<String> scopes) {
        JsonNode issued = manager().post("tenants/13/institution/clients", Map.of("name", "HIS", "scopes", scopes)).ok();
        JsonNode client = issued.path("client");
        return new Credentials("13", hospital.office(), client.path("clientId").asText(), client.path("id").asText(), issued.path("secret").asText());
    }

    Answer get(SSLContext tls, String path) throws IOException, InterruptedException {
        return send(tls, HttpRequest.newBuilder(SECURE.resolve(path)).build());
    }

    Answer post(SSLContext tls, String path, String type, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SECURE.resolve(path)).header("Content-Type", type)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(tls, (headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static Answer send(SSLContext tls, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newBuilder().sslContext(tls).build().send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(answer.statusCode(), answer.body(), answer);
    }
}
