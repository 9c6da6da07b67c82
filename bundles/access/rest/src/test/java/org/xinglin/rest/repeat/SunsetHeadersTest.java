package org.xinglin.rest.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever calls what goes is told in time (RFC 9745, RFC 8594). */
class SunsetHeadersTest {

    @Test
    void a_deprecated_operation_tells_since_when_and_until_when() throws Exception {
        assertEquals(Map.of("Deprecation", "@1796054400", "Sunset", "Tue, 30 Nov 2027 16:00:00 GMT"),
                SunsetHeaders.of(Operations.class.getMethod("old")));
        assertEquals(Map.of(), SunsetHeaders.of(Operations.class.getMethod("young")));
    }

    /** Two operations. */
    public interface Operations {

        /** Goes. */
        @Deprecated
        @Sunset(deprecated = "2026-12-01", gone = "2027-12-01", instead = "young")
        void old();

        /** Stays. */
        void young();
    }
}
