package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xinglin.itests.Await;
import org.xinglin.itests.RestClient;
import org.xinglin.itests.partners.HospitalOfSoap.Credentials;
import org.xinglin.itests.partners.hospital.ApplicationKind;
import org.xinglin.itests.partners.hospital.Hospital;

/** Speaks TLS with the real distribution: certificates show who calls by REST and by SOAP, and whom webhooks reach. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TlsIT {

    private static final TlsWorld WORLD = new TlsWorld();
    private static final String OWN = "api/tenants/13/institution/applications";
    private static Credentials client;
    private static SSLContext his;
    private static SSLContext nobody;

    @BeforeAll
    static void start() throws Exception {
        WORLD.start();
        WORLD.switchTlsOn();
        client = WORLD.client(List.of("applications:read", "applications:confirm"));
        WORLD.manager().post("tenants/13/institution/clients/" + client.id() + "/certificates",
                Map.of("certificate", WORLD.authority.fingerprint("his"), "overlapHours", 24)).ok();
        his = WORLD.authority.as(WORLD.authority, "his");
        nobody = WORLD.authority.as(null, null);
    }

    @AfterAll
    static void stop() {
        WORLD.stop();
    }

    @Test
    @Order(1)
    @DisplayName("R-ACC-37: a registered certificate alone lets its client in, as far as its scopes go")
    void a_registered_certificate_lets_its_client_in() throws Exception {
        assertEquals(200, WORLD.get(his, OWN).status());
        TlsWorld.Answer closed = WORLD.get(his, "api/tenants/13/institution/doctors");
        assertEquals("scope-missing", closed.json().path("code").asText(), closed.text());
        assertEquals(403, WORLD.get(his, "api/tenants/14/institution/applications").status());
        TlsWorld.Answer token = WORLD.post(his, "api/oauth/token", "application/x-www-form-urlencoded",
                "grant_type=client_credentials&client_id=" + client.clientId());
        assertEquals(200, token.status(), token.text());
        JsonNode calls = WORLD.manager().get("tenants/13/institution/clients/" + client.id() + "/calls").ok();
        assertTrue(calls.findValuesAsText("outcome").contains("scope-missing"), calls.toString());
    }

    @Test
    @Order(2)
    @DisplayName("R-ACC-37: no certificate, one that nobody registered and one of a foreign authority open nothing")
    void other_certificates_open_nothing() throws Exception {
        TlsWorld.Answer without = WORLD.get(nobody, OWN);
        assertEquals(401, without.status());
        assertEquals("not-signed-in", without.json().path("code").asText());
        SSLContext unregistered = WORLD.authority.as(WORLD.authority, "unregistered");
        TlsWorld.Answer unknown = WORLD.get(unregistered, OWN);
        assertEquals(401, unknown.status());
        assertEquals("client-unknown", unknown.json().path("code").asText());
        assertEquals(401, WORLD.post(unregistered, "api/oauth/token", "application/x-www-form-urlencoded",
                "grant_type=client_credentials&client_id=" + client.clientId()).status());
        SSLContext stranger = WORLD.authority.as(WORLD.foreign, "stranger");
        assertThrows(IOException.class, () -> WORLD.get(stranger, "api/health"), "an authority that the operator does not trust");
    }

    @Test
    @Order(3)
    @DisplayName("Browsers come by the same port without a certificate; their session travels by TLS only")
    void browsers_come_without_a_certificate() throws Exception {
        assertEquals(200, WORLD.get(nobody, "").status());
        String first = "{\"username\":\"" + WORLD.hospital.username() + "\",\"password\":\"" + WORLD.hospital.password() + "\"}";
        TlsWorld.Answer session = WORLD.post(nobody, "api/tenants/13/staff-sessions", "application/json", first);
        assertTrue(session.status() == 201 || session.status() == 200, session.text());
        assertTrue(session.whole().headers().firstValue("Set-Cookie").orElse("").endsWith("; Secure"));
    }

    @Test
    @Order(4)
    @DisplayName("R-REG-06, R-ACC-37: SOAP by TLS with a UsernameToken, and with a signature that names its client by certificate")
    void soap_takes_secrets_and_signatures_by_tls() throws Exception {
        Hospital secret = Ports.of(WORLD.installation.base(), TlsWorld.SECURE, nobody, client);
        int waiting = secret.listApplications(ApplicationKind.TO_CONFIRM, null).size();
        Hospital signed = Ports.signed(WORLD.installation.base(), TlsWorld.SECURE, nobody, WORLD.authority.key("his"), "his");
        assertEquals(waiting, signed.listApplications(ApplicationKind.TO_CONFIRM, null).size());
        Ports.refused("scope-missing", signed::listDepartments);
        Ports.refused("not-signed-in", () -> Ports.signed(WORLD.installation.base(), TlsWorld.SECURE, nobody,
                WORLD.authority.key("unregistered"), "unregistered").listDepartments());
        Ports.refused("not-signed-in", () -> Ports.signed(WORLD.installation.base(), TlsWorld.SECURE, nobody,
                WORLD.foreign.key("stranger"), "stranger").listDepartments());
        assertTrue(WORLD.get(nobody, "soap/v1/hospital?wsdl").text().contains("location=\"" + TlsWorld.SECURE + "soap/v1/hospital\""));
    }

    @Test
    @Order(5)
    @DisplayName("R-PUB-06: a webhook by https reaches a receiver with a certificate of an authority that the operator trusts, and no other")
    void webhooks_speak_to_receivers_that_show_who_they_are() throws Exception {
        RestClient operator = WORLD.offices.session(WORLD.offices.desks("national", "NATIONAL").get(0));
        JsonNode issued = operator.post("clients", Map.of("name", "合作方", "scopes", List.of("changes", "webhooks"))).ok();
        String token = WORLD.post(nobody, "api/oauth/token", "application/x-www-form-urlencoded", "grant_type=client_credentials&client_id="
                + issued.path("client").path("clientId").asText() + "&client_secret=" + issued.path("secret").asText())
                .json().path("access_token").asText();
        RestClient partner = WORLD.installation.rest().as(token);
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger overheard = new AtomicInteger();
        HttpsServer good = receiver(WORLD.authority, heard);
        HttpsServer bad = receiver(WORLD.foreign, overheard);
        try {
            String trusted = hook(partner, good);
            String untrusted = hook(partner, bad);
            show();
            Await.until("the receiver hears", 60, () -> heard.get() == 1);
            Await.until("it counts as delivered", 20, () -> partner.get("webhooks/" + trusted + "/deliveries").ok().path(0).path("state").asText()
                    .equals("DELIVERED"));
            Await.until("a failure is on record", 60, () -> partner.get("webhooks/" + untrusted + "/deliveries").ok().toString()
                    .contains("SSLHandshakeException"));
            assertFalse(partner.get("webhooks/" + untrusted + "/deliveries").ok().findValuesAsText("state").contains("DELIVERED"));
            assertEquals(0, overheard.get());
        } finally {
            good.stop(0);
            bad.stop(0);
        }
    }

    private static String hook(RestClient partner, HttpsServer receiver) {
        return partner.post("webhooks", Map.of("address", "https://127.0.0.1:" + receiver.getAddress().getPort() + "/", "watch", "ALL"))
                .ok().path("id").asText();
    }

    private static void show() throws Exception {
        try (Connection connection = DriverManager.getConnection(WORLD.installation.jdbcUrl(), "xinglin_admin",
                WORLD.installation.databasePassword()); Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = national");
            statement.execute("INSERT INTO public_doctor (registration_id, tenant, name, gender, level, category, practice_code,"
                    + " practice_place, institution_id, institution, scopes, authority, ledger_position, committed_at) VALUES ("
                    + "gen_random_uuid(), '13', '欧阳试', '男性', '执业医师', '临床', '" + FeedWorld.code(1) + "', '河北省',"
                    + " gen_random_uuid(), '第一医院', '{内科专业}', '省卫生健康委', 1, now())");
        }
    }

    private static HttpsServer receiver(Authority authority, AtomicInteger heard) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(authority.key("receiver"))) {
            store.load(in, Authority.PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, Authority.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer receiver = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setHttpsConfigurator(new HttpsConfigurator(context));
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            heard.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        return receiver;
    }
}
