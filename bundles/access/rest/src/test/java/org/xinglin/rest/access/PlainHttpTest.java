package org.xinglin.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.rest.Services;

/** Credentials travel by TLS, unless they stay on this machine or the operator does not mind. */
class PlainHttpTest {

    @ParameterizedTest
    @CsvSource({
        "loopback, 127.0.0.1, false,      , true",
        "loopback, ::1,       false,      , true",
        "loopback, [0:0:0:0:0:0:0:1], false, , true",
        "loopback, 10.1.2.3,  true,       , true",
        "loopback, 10.1.2.3,  false,      , false",
        "loopback, 10.1.2.3,  false, https, false",
        "loopback, 10.9.9.9,  false, https, true",
        "loopback, 10.9.9.9,  false, http,  false",
        "anywhere, 10.1.2.3,  false,      , true"})
    void credentials_are_taken_where_nobody_reads_along(String plain, String from, boolean tls, String forwarded, boolean taken) {
        assertEquals(taken, new ClientLimits(new Services(), new Setting(plain, "192.168.7.0/24, 10.9.9.9")).sealed(request(from, tls, forwarded)));
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new ClientLimits(new Services(), new Setting("everywhere")));
    }

    private static HttpServletRequest request(String from, boolean tls, String forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(PlainHttpTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, a) -> switch (method.getName()) {
                    case "getRemoteAddr" -> from;
                    case "isSecure" -> tls;
                    case "getHeader" -> "X-Forwarded-Proto".equals(a[0]) ? forwarded : null;
                    default -> throw new AssertionError("not expected: " + method);
                });
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Setting(String plain_http, String... trusted_proxies) implements ClientLimits.Configuration {

        @Override
        public int lookups_per_minute() {
            return 0;
        }

        @Override
        public int lookups_unproven_per_minute() {
            return 0;
        }

        @Override
        public int credentials_per_minute() {
            return 0;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return ClientLimits.Configuration.class;
        }
    }
}
