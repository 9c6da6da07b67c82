package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.activation.DataHandler;
import javax.security.auth.callback.CallbackHandler;
import org.apache.cxf.attachment.ByteDataSource;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.api.Outcome;
import org.xinglin.api.application.Attachment;
import org.xinglin.api.application.Attachments;
import org.xinglin.api.client.Client;
import org.xinglin.api.register.Departments;
import org.xinglin.soap.access.Settings;
import org.xinglin.soap.contract.AttachmentKind;
import org.xinglin.soap.contract.Hospital;
import org.xinglin.soap.contract.ListDepartments;
import org.xinglin.soap.contract.PutAttachment;
import org.xinglin.soap.contract.XinglinFault_Exception;

/** Shows who it is by a signature: with a registered certificate of a trusted authority, over body and timestamp. */
class SignatureTest {

    private static final String BOTH = "{Element}{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}"
            + "Timestamp;{Element}{http://schemas.xmlsoap.org/soap/envelope/}Body";
    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;
    private static World world;
    private static Client client;
    private static byte[] uploaded;

    @BeforeAll
    static void open() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("his", make("his").getCertificate("his"));
        trusted.setCertificateEntry("unregistered", make("unregistered").getCertificate("unregistered"));
        make("untrusted");
        Merlin trust = new Merlin();
        trust.setTrustStore(trusted);
        world = new World(new Settings(false, true, false, trust));
        client = world.client();
        world.byCertificate.put(fingerprint(trusted, "his"), client);
        world.answer(Departments.class, s -> world.services.departments = s, Map.of("of", a -> List.of()));
        world.answer(Attachments.class, s -> world.services.attachments = s, Map.of("mostBytes", a -> World.MOST_FILE, "upload", a -> {
            uploaded = (byte[]) a[2];
            return Outcome.accepted(new Attachment(new UUID(5, 5), Optional.empty(), (Attachment.Kind) a[1], "image/png",
                    uploaded.length, "0", Instant.EPOCH, Optional.of(client.staff().actor())));
        }));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    void a_registered_certificate_shows_who_it_is() throws Exception {
        assertTrue(hospital("his", BOTH, false).listDepartments(new ListDepartments()).getDepartment().isEmpty());
        assertTrue(world.recorded.contains(client.clientId() + " listDepartments ok"));
    }

    @Test
    void a_file_sent_by_mtom_is_signed_with_the_message() throws Exception {
        byte[] content = "a photo".repeat(5000).getBytes(StandardCharsets.UTF_8);
        PutAttachment put = new PutAttachment();
        put.setKind(AttachmentKind.PHOTO);
        put.setContent(new DataHandler(new ByteDataSource(content, "image/png")));
        assertEquals(content.length, hospital("his", BOTH, true).putAttachment(put).getAttachment().getSize());
        assertArrayEquals(content, uploaded);
    }

    @Test
    void others_certificates_show_nothing() {
        refused("unregistered", BOTH);
        refused("untrusted", BOTH);
    }

    @Test
    void a_signature_that_leaves_body_or_time_out_shows_nothing() {
        refused("his", BOTH.split(";")[0]);
        refused("his", BOTH.split(";")[1]);
    }

    @Test
    void where_only_signatures_count_a_secret_shows_nothing() {
        CallsTest.refused("not-signed-in", world.call(client, "<h:listDepartments/>"));
    }

    @Test
    void a_message_that_was_changed_or_sent_again_is_refused() throws Exception {
        StringBuilder sent = new StringBuilder();
        Hospital hospital = hospital("his", BOTH, false, sent);
        hospital.listDepartments(new ListDepartments());
        String message = sent.toString();
        CallsTest.refused("message-replayed", world.post("text/xml; charset=UTF-8", message.getBytes(StandardCharsets.UTF_8)));
        String changed = message.replace("listDepartments", "listAwaitingAccounts");
        CallsTest.refused("not-signed-in", world.post("text/xml; charset=UTF-8", changed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String key, String parts) {
        XinglinFault_Exception fault = assertThrows(XinglinFault_Exception.class,
                () -> hospital(key, parts, false).listDepartments(new ListDepartments()));
        assertEquals("not-signed-in", fault.getFaultInfo().getCode());
    }

    private static Hospital hospital(String key, String parts, boolean mtom) {
        return hospital(key, parts, mtom, null);
    }

    private static Hospital hospital(String key, String parts, boolean mtom, StringBuilder sent) {
        Properties store = new Properties();
        store.setProperty("org.apache.wss4j.crypto.provider", "org.apache.wss4j.common.crypto.Merlin");
        store.setProperty("org.apache.wss4j.crypto.merlin.keystore.type", "PKCS12");
        store.setProperty("org.apache.wss4j.crypto.merlin.keystore.file", folder.resolve(key + ".p12").toString());
        store.setProperty("org.apache.wss4j.crypto.merlin.keystore.password", PASSWORD);
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.TIMESTAMP + " " + ConfigurationConstants.SIGNATURE);
        properties.put(ConfigurationConstants.USER, key);
        properties.put(ConfigurationConstants.SIGNATURE_PARTS, parts);
        properties.put(ConfigurationConstants.SIG_KEY_ID, "DirectReference");
        properties.put(ConfigurationConstants.SIG_PROP_REF_ID, "store");
        properties.put("store", store);
        properties.put(ConfigurationConstants.EXPAND_XOP_INCLUDE, "true");
        properties.put(ConfigurationConstants.PW_CALLBACK_REF, (CallbackHandler) callbacks ->
                ((WSPasswordCallback) callbacks[0]).setPassword(PASSWORD));
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setServiceClass(Hospital.class);
        factory.setAddress(world.address());
        factory.setProperties(new HashMap<>(Map.of("mtom-enabled", mtom)));
        factory.getOutInterceptors().add(new WSS4JOutInterceptor(properties));
        if (sent != null) {
            factory.getOutInterceptors().add(new Copied(sent));
        }
        return factory.create(Hospital.class);
    }

    /** Makes a key with a certificate of its own; the name of the file, of the key and of its holder are the same. */
    private static KeyStore make(String name) throws Exception {
        Path file = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", name,
                "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=" + name, "-validity", "2", "-storetype", "PKCS12",
                "-keystore", file.toString(), "-storepass", PASSWORD).redirectErrorStream(true).start();
        keytool.getInputStream().transferTo(OutputStream.nullOutputStream());
        assertEquals(0, keytool.waitFor());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static String fingerprint(KeyStore store, String name) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(store.getCertificate(name).getEncoded()));
    }

    /** Keeps what goes out, as somebody on the way could. */
    private static final class Copied extends org.apache.cxf.phase.AbstractPhaseInterceptor<org.apache.cxf.message.Message> {

        private final StringBuilder sent;

        Copied(StringBuilder sent) {
            super(org.apache.cxf.phase.Phase.PRE_STREAM);
            this.sent = sent;
        }

        @Override
        public void handleMessage(org.apache.cxf.message.Message message) {
            OutputStream wire = message.getContent(OutputStream.class);
            message.setContent(OutputStream.class, new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    sent.append(toString(StandardCharsets.UTF_8));
                    wire.write(toByteArray());
                    wire.close();
                }
            });
        }
    }
}
