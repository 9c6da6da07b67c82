package org.xinglin.soap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Hashtable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import org.apache.wss4j.common.crypto.Merlin;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.xinglin.soap.access.Settings;

/** Puts the SOAP server at {@code /soap}. A change of its configuration restarts it; nothing else is touched. */
@Component(name = "org.xinglin.soap", service = {}, immediate = true)
@Designate(ocd = SoapEndpoint.Configuration.class)
public final class SoapEndpoint {

    private final SoapServer server;
    private final ServiceRegistration<Servlet> registration;

    /** Says how clients show who they are. */
    @ObjectClassDefinition(name = "Xinglin SOAP", description = "How hospitals' systems show who they are")
    public @interface Configuration {

        /** Returns the ways in which clients may show who they are. */
        @AttributeDefinition(description = "username (UsernameToken with client id and secret), x509 (signature), or both")
        String[] security() default {"username"};

        /** Returns from where credentials may come without TLS. */
        @AttributeDefinition(description = "loopback: from this machine only; anywhere: test installations, or TLS ends at a proxy")
        String plain_http() default "loopback";

        /** Returns the file of the authorities that issue clients' certificates. */
        @AttributeDefinition(description = "PEM file of the authorities whose certificates count, for x509")
        String trusted_authorities() default "";
    }

    /** Starts the server, then opens the door: a door without a server would answer 200 with nothing. */
    @Activate
    public SoapEndpoint(BundleContext context, @Reference Services services, Configuration configuration)
            throws IOException, GeneralSecurityException {
        server = new SoapServer(services, settings(configuration));
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_NAME, "xinglin-soap");
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/soap/*");
        properties.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_INIT_PARAM_PREFIX + "hide-service-list-page", "true");
        registration = context.registerService(Servlet.class, server.servlet(), properties);
    }

    @Deactivate
    void stop() {
        registration.unregister();
        server.close();
    }

    /** Reads the configuration. @throws IllegalArgumentException if it says what is not known, or x509 without authorities */
    static Settings settings(Configuration configuration) throws IOException, GeneralSecurityException {
        // A file of configuration gives one text, whatever it lists.
        Set<String> ways = Stream.of(configuration.security()).flatMap(text -> Stream.of(text.split(","))).map(String::strip)
                .filter(way -> !way.isEmpty()).collect(Collectors.toSet());
        if (ways.isEmpty() || !Set.of("username", "x509").containsAll(ways)) {
            throw new IllegalArgumentException("security of org.xinglin.soap is username, x509 or both");
        }
        if (!List.of("loopback", "anywhere").contains(configuration.plain_http())) {
            throw new IllegalArgumentException("plain.http of org.xinglin.soap is loopback or anywhere");
        }
        boolean signatures = ways.contains("x509");
        if (signatures && configuration.trusted_authorities().isBlank()) {
            throw new IllegalArgumentException("x509 of org.xinglin.soap needs trusted.authorities");
        }
        Merlin trust = new Merlin();
        trust.setTrustStore(signatures ? authorities(Path.of(configuration.trusted_authorities())) : empty());
        return new Settings(ways.contains("username"), signatures, "anywhere".equals(configuration.plain_http()), trust);
    }

    private static KeyStore authorities(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = empty();
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("authority-" + number++, certificate);
            }
        }
        return store;
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
