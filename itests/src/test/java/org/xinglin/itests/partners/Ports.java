package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.Holder;
import javax.xml.ws.soap.MTOMFeature;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.ext.WSPasswordCallback;
import org.junit.jupiter.api.function.Executable;
import org.xinglin.itests.partners.HospitalOfSoap.Credentials;
import org.xinglin.itests.partners.hospital.Doctor;
import org.xinglin.itests.partners.hospital.DoctorKind;
import org.xinglin.itests.partners.hospital.Hospital;
import org.xinglin.itests.partners.hospital.HospitalService;
import org.xinglin.itests.partners.hospital.XinglinFault_Exception;

/** Opens ports of the client that CXF's wsdl2java made, as its manual says. */
final class Ports {

    private static final String BODY_AND_TIME = "{Element}{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd}"
            + "Timestamp;{Element}{http://schemas.xmlsoap.org/soap/envelope/}Body";

    private Ports() {
    }

    /** Returns a port by the contract that the server shows, with a UsernameToken and MTOM. */
    static Hospital of(URI base, Credentials client) throws MalformedURLException {
        return port(base, usernameToken(client));
    }

    /** Returns a port with a UsernameToken whose messages go to another address, by TLS. */
    static Hospital of(URI base, URI secure, SSLContext tls, Credentials client) throws MalformedURLException {
        return over(secure, tls, port(base, usernameToken(client)));
    }

    /** Returns a port whose messages are signed, body and time, by a key with its certificate, and go to another address, by TLS. */
    static Hospital signed(URI base, URI secure, SSLContext tls, Path store, String holder) throws MalformedURLException {
        Properties key = new Properties();
        key.setProperty("org.apache.wss4j.crypto.provider", "org.apache.wss4j.common.crypto.Merlin");
        key.setProperty("org.apache.wss4j.crypto.merlin.keystore.type", "PKCS12");
        key.setProperty("org.apache.wss4j.crypto.merlin.keystore.file", store.toString());
        key.setProperty("org.apache.wss4j.crypto.merlin.keystore.password", Authority.PASSWORD);
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.TIMESTAMP + " " + ConfigurationConstants.SIGNATURE);
        properties.put(ConfigurationConstants.USER, holder);
        properties.put(ConfigurationConstants.SIGNATURE_PARTS, BODY_AND_TIME);
        properties.put(ConfigurationConstants.SIG_KEY_ID, "DirectReference");
        properties.put(ConfigurationConstants.SIG_PROP_REF_ID, "key");
        properties.put("key", key);
        properties.put(ConfigurationConstants.EXPAND_XOP_INCLUDE, "true");
        properties.put(ConfigurationConstants.PW_CALLBACK_REF, (CallbackHandler) callbacks ->
                ((WSPasswordCallback) callbacks[0]).setPassword(Authority.PASSWORD));
        return over(secure, tls, port(base, properties));
    }

    private static Hospital over(URI secure, SSLContext tls, Hospital port) {
        ((BindingProvider) port).getRequestContext().put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, secure + "soap/v1/hospital");
        TLSClientParameters parameters = new TLSClientParameters();
        parameters.setSSLSocketFactory(tls.getSocketFactory());
        ((HTTPConduit) ClientProxy.getClient(port).getConduit()).setTlsClientParameters(parameters);
        return port;
    }

    private static Hospital port(URI base, Map<String, Object> security) throws MalformedURLException {
        Hospital port = new HospitalService(URI.create(base + "soap/v1/hospital?wsdl").toURL()).getHospitalPort(new MTOMFeature());
        ClientProxy.getClient(port).getOutInterceptors().add(new WSS4JOutInterceptor(security));
        return port;
    }

    private static Map<String, Object> usernameToken(Credentials client) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
        properties.put(ConfigurationConstants.USER, client.clientId());
        properties.put(ConfigurationConstants.PASSWORD_TYPE, "PasswordText");
        properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_NONCE, "true");
        properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_CREATED, "true");
        properties.put(ConfigurationConstants.PW_CALLBACK_REF, (CallbackHandler) callbacks ->
                ((WSPasswordCallback) callbacks[0]).setPassword(client.secret()));
        return properties;
    }

    /** Lists doctors of a kind, all pages. */
    static List<Doctor> doctors(Hospital port, DoctorKind kind) throws XinglinFault_Exception {
        Holder<List<Doctor>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        port.listDoctors(kind, null, null, page, next);
        List<Doctor> all = new java.util.ArrayList<>(page.value);
        while (next.value != null) {
            port.listDoctors(kind, null, next.value, page, next);
            all.addAll(page.value);
        }
        return all;
    }

    /** Checks that a call ends with a fault of this code. */
    static void refused(String code, Executable call) {
        assertEquals(code, assertThrows(XinglinFault_Exception.class, call).getFaultInfo().getCode());
    }
}
