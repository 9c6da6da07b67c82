package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;

class SecretsTest {

    @Test
    @DisplayName("R-ACC-20: ten capital letters and digits without look-alikes")
    void activation_codes_have_their_form_and_differ() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = Secrets.activationCode();
            assertTrue(code.matches("[2-9A-HJKMNP-Z]{10}"), code);
            assertTrue(seen.add(code));
        }
    }

    @Test
    void channel_codes_have_six_digits() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(Secrets.channelCode().matches("\\d{6}"));
        }
    }

    @Test
    void a_token_names_its_tenant_and_is_never_the_same() {
        String token = Secrets.token(TenantId.of("13"));
        assertEquals(Optional.of(TenantId.of("13")), Secrets.tenantOf(token));
        assertNotEquals(token, Secrets.token(TenantId.of("13")));
        assertEquals(32, Secrets.digest(token).length);
        assertFalse(Secrets.tenantOf(null).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"''", "13", "13.", "13.short", "abc.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_is_no_token_names_no_tenant(String text) {
        assertEquals(Optional.empty(), Secrets.tenantOf(text));
    }

    @ParameterizedTest
    @CsvSource({"130102198001159990, 130***********9990", "E12345, ******"})
    @DisplayName("R-PUB-24")
    void numbers_are_masked(String number, String masked) {
        assertEquals(masked, Masks.idNo(number));
    }

    @Test
    @DisplayName("R-PUB-24")
    void channels_are_masked() {
        assertEquals("151****0658", Masks.mobile("15100000658"));
        assertEquals("w***@example.cn", Masks.email("wangjia@example.cn"));
        assertEquals("***", Masks.email("broken"));
    }
}
