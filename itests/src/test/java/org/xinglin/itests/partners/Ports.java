package org.xinglin.itests.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.ws.Holder;
import javax.xml.ws.soap.MTOMFeature;
import org.apache.cxf.frontend.ClientProxy;
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

    private Ports() {
    }

    /** Returns a port by the contract that the server shows, with a UsernameToken and MTOM. */
    static Hospital of(URI base, Credentials client) throws MalformedURLException {
        Hospital port = new HospitalService(URI.create(base + "soap/v1/hospital?wsdl").toURL()).getHospitalPort(new MTOMFeature());
        Map<String, Object> properties = new HashMap<>();
        properties.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
        properties.put(ConfigurationConstants.USER, client.clientId());
        properties.put(ConfigurationConstants.PASSWORD_TYPE, "PasswordText");
        properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_NONCE, "true");
        properties.put(ConfigurationConstants.ADD_USERNAMETOKEN_CREATED, "true");
        properties.put(ConfigurationConstants.PW_CALLBACK_REF, (CallbackHandler) callbacks ->
                ((WSPasswordCallback) callbacks[0]).setPassword(client.secret()));
        ClientProxy.getClient(port).getOutInterceptors().add(new WSS4JOutInterceptor(properties));
        return port;
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
