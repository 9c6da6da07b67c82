package org.xinglin.soap.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.apache.cxf.message.Message;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.validate.Credential;
import org.apache.wss4j.dom.validate.SignatureTrustValidator;
import org.xinglin.api.client.Client;
import org.xinglin.soap.Services;

/** Finds the client of a signature: by a certificate of an authority that the operator trusts, registered for that client. */
final class CertificateValidator extends SignatureTrustValidator {

    private final Services services;
    private final Settings settings;

    CertificateValidator(Services services, Settings settings) {
        this.services = services;
        this.settings = settings;
    }

    @Override
    public Credential validate(Credential credential, RequestData data) throws WSSecurityException {
        X509Certificate[] certificates = credential.getCertificates();
        if (!settings.signatures() || certificates == null || certificates.length == 0) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
        }
        Credential trusted = super.validate(credential, data);
        Client client = services.clients().byCertificate(fingerprint(certificates[0]))
                .orElseThrow(() -> new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION));
        Known.keep((Message) data.getMsgContext(), client, null);
        return trusted;
    }

    private static String fingerprint(X509Certificate certificate) throws WSSecurityException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION, e);
        }
    }
}
