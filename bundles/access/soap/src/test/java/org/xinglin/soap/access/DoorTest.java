package org.xinglin.soap.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.apache.wss4j.common.crypto.Merlin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.soap.Services;
import org.xinglin.soap.fault.Problem;

/** Comes to the door by safe and unsafe ways; what is let in is refused for its form, which is asked for next. */
class DoorTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.1, false, false, tls-required", "2001:db8::1, false, false, tls-required",
        "192.0.2.1, true, false, unsupported-media-type", "192.0.2.1, false, true, unsupported-media-type",
        "127.0.0.1, false, false, unsupported-media-type", "::1, false, false, unsupported-media-type"})
    void credentials_come_by_tls_or_from_this_machine_unless_the_operator_says_otherwise(String from, boolean secure, boolean anywhere,
            String code) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, a) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "isSecure" -> secure;
                    case "getRemoteAddr" -> from;
                    case "getContentType" -> "text/plain";
                    default -> throw new AssertionError("not expected: " + method);
                });
        Message message = new MessageImpl();
        message.put(AbstractHTTPDestination.HTTP_REQUEST, request);
        Door door = new Door(new Services(), new Settings(true, false, anywhere, new Merlin()));
        assertEquals(code, assertThrows(Problem.class, () -> door.handleMessage(message)).code());
    }
}
