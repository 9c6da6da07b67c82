package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.wss4j.common.crypto.Merlin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.access.Needs;
import org.xinglin.soap.access.Scopes;
import org.xinglin.soap.access.Settings;
import org.xinglin.soap.contract.Hospital;
import org.xinglin.soap.desk.HospitalDesk;

/** Shows false and old credentials, and checks that the contract says of each operation who may call it. */
class SecurityTest {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String DEPARTMENTS = "<h:listDepartments/>";
    private static World world;

    @BeforeAll
    static void open() {
        world = new World(new Settings(true, false, false, new Merlin()));
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("of", a -> List.of()));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static void unknown(String header) {
        CallsTest.refused("not-signed-in", world.call(header, DEPARTMENTS));
    }

    @Test
    void who_is_not_known_gets_nothing() {
        Client client = world.client();
        String nonce = UUID.randomUUID().toString();
        unknown("");
        unknown(World.security(""));
        unknown(World.token(client.clientId(), "wrong", nonce, Instant.now()));
        unknown(World.token("13." + UUID.randomUUID(), World.SECRET, nonce, Instant.now()));
        unknown(World.token("", "", nonce, Instant.now()));
        world.bySecret.remove(client.clientId() + "/" + World.SECRET);
        unknown(World.token(client.clientId(), World.SECRET, nonce, Instant.now()));
    }

    @Test
    void a_token_needs_nonce_and_time_and_a_secret_in_the_clear() {
        Client client = world.client();
        String whole = World.token(client.clientId(), World.SECRET, "a", Instant.now());
        unknown(whole.replaceAll("<wsse:Nonce.*</wsse:Nonce>", ""));
        unknown(whole.replaceAll("<wsu:Created.*</wsu:Created>", ""));
        unknown(whole.replaceAll("<wsse:Password.*</wsse:Password>", ""));
        unknown(whole.replace("#PasswordText", "#PasswordDigest"));
        unknown(whole.replace("#PasswordText", "#Other"));
    }

    @Test
    void a_token_is_fresh_for_five_minutes_and_not_from_the_future() {
        Client client = world.client();
        unknown(World.token(client.clientId(), World.SECRET, "old", Instant.now().minus(6, ChronoUnit.MINUTES)));
        unknown(World.token(client.clientId(), World.SECRET, "new", Instant.now().plus(6, ChronoUnit.MINUTES)));
        assertEquals(200, world.call(World.token(client.clientId(), World.SECRET, "good", Instant.now().minus(2, ChronoUnit.MINUTES)),
                DEPARTMENTS).statusCode());
    }

    @Test
    void the_same_message_does_not_count_twice() {
        Client client = world.client();
        String header = World.token(client.clientId(), World.SECRET, "once", Instant.now());
        assertEquals(200, world.call(header, DEPARTMENTS).statusCode());
        CallsTest.refused("message-replayed", world.call(header, DEPARTMENTS));
        Client other = world.client();
        assertEquals(200, world.call(World.token(other.clientId(), World.SECRET, "once", Instant.now()), DEPARTMENTS).statusCode(),
                "another client's nonces are its own");
    }

    @Test
    void two_tokens_in_one_header_are_none() {
        Client one = world.client();
        Client other = world.client();
        String inner = World.token(one.clientId(), World.SECRET, "x", Instant.now()) .replaceAll("</?wsse:Security[^>]*>", "")
                + World.token(other.clientId(), World.SECRET, "y", Instant.now()).replaceAll("</?wsse:Security[^>]*>", "");
        unknown(World.security(inner));
    }

    @Test
    void every_operation_of_the_contract_states_its_scope_and_the_contract_says_the_same() throws Exception {
        Map<String, ClientScope> needed = Scopes.needed(HospitalDesk.class);
        Set<String> declared = Arrays.stream(Hospital.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        assertEquals(new TreeSet<>(declared), new TreeSet<>(needed.keySet()));
        Document wsdl = document("/wsdl/hospital.wsdl");
        NodeList operations = ((Element) wsdl.getElementsByTagNameNS(WSDL, "portType").item(0))
                .getElementsByTagNameNS(WSDL, "operation");
        assertEquals(declared.size(), operations.getLength());
        for (int i = 0; i < operations.getLength(); i++) {
            Element operation = (Element) operations.item(i);
            String said = operation.getElementsByTagNameNS(WSDL, "documentation").item(0).getTextContent();
            assertTrue(said.contains("需要权限 " + needed.get(operation.getAttribute("name")).word() + "。"), said);
            assertTrue(said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), said);
        }
        for (Method method : HospitalDesk.class.getDeclaredMethods()) {
            assertFalse(declared.contains(method.getName()) && !method.isBridge() && method.getAnnotation(Needs.class) == null,
                    method + " is closed");
        }
    }

    @Test
    void every_type_of_the_contract_is_explained_in_chinese() throws Exception {
        for (String file : List.of("common", "doctors", "applications", "submissions", "office", "changes")) {
            Document schema = document("/wsdl/" + file + ".xsd");
            for (String kind : List.of("complexType", "simpleType")) {
                NodeList types = schema.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", kind);
                for (int i = 0; i < types.getLength(); i++) {
                    Element type = (Element) types.item(i);
                    String words = type.getElementsByTagNameNS("http://www.w3.org/2001/XMLSchema", "documentation").getLength() == 0
                            ? type.getParentNode().getTextContent() : type.getTextContent();
                    assertTrue(words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                            file + ": " + type.getAttribute("name") + ((Element) type.getParentNode()).getAttribute("name"));
                }
            }
        }
    }

    private static Document document(String resource) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = SecurityTest.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return factory.newDocumentBuilder().parse(in);
        }
    }
}
