package org.xinglin.routes.publicfeed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Trusts the authorities that Java trusts, and those of a file that the operator names. */
final class TrustedAuthorities {

    private TrustedAuthorities() {
    }

    /**
     * Returns the maker of connections.
     *
     * @param file certificates in PEM, or the empty string for none besides Java's
     * @throws IllegalArgumentException if the file holds none
     */
    static SSLSocketFactory with(String file) throws IOException, GeneralSecurityException {
        KeyStore authorities = KeyStore.getInstance("PKCS12");
        authorities.load(null, null);
        int number = 0;
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager java) {
                for (Certificate issuer : java.getAcceptedIssuers()) {
                    authorities.setCertificateEntry("authority-" + number++, issuer);
                }
            }
        }
        if (!file.isBlank()) {
            for (Certificate own : read(Path.of(file))) {
                authorities.setCertificateEntry("authority-" + number++, own);
            }
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers(authorities), null);
        return context.getSocketFactory();
    }

    private static Collection<? extends Certificate> read(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> own = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (own.isEmpty()) {
                throw new IllegalArgumentException("trusted.authorities of org.xinglin.routes.publicfeed holds no certificate");
            }
            return own;
        }
    }

    private static TrustManager[] managers(KeyStore authorities) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(authorities);
        return factory.getTrustManagers();
    }
}
