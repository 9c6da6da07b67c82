package org.xinglin.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.soap.access.Settings;

/** What the operator may write, as a file of configuration hands it over. */
class SettingsTest {

    private static List<Boolean> ways(String authorities, String... security) throws Exception {
        Settings settings = SoapEndpoint.settings(new Given(security, "loopback", authorities));
        return List.of(settings.usernameTokens(), settings.signatures(), settings.plainHttpAnywhere());
    }

    @Test
    void one_text_may_list_both_ways(@TempDir Path folder) throws Exception {
        String none = Files.writeString(folder.resolve("authorities.pem"), "").toString();
        assertEquals(List.of(true, false, false), ways("", "username"));
        assertEquals(List.of(false, true, false), ways(none, "x509"));
        assertEquals(List.of(true, true, false), ways(none, "username, x509"));
        assertEquals(List.of(true, true, false), ways(none, "username", "x509"));
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> ways("", "password"));
        assertThrows(IllegalArgumentException.class, () -> ways("", " "));
        assertThrows(IllegalArgumentException.class, () -> ways("", "username, x509"), "x509 without authorities");
        assertThrows(IOException.class, () -> ways("/nowhere/authorities.pem", "x509"));
        assertThrows(IllegalArgumentException.class, () -> SoapEndpoint.settings(new Given(new String[] {"username"}, "everywhere", "")));
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Given(String[] security, String plain_http, String trusted_authorities) implements SoapEndpoint.Configuration {

        @Override
        public Class<? extends Annotation> annotationType() {
            return SoapEndpoint.Configuration.class;
        }
    }
}
