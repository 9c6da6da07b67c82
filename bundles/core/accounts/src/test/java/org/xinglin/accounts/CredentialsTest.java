package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinglin.api.Finding;

class CredentialsTest {

    @ParameterizedTest
    @ValueSource(strings = {"wangjia", "W12345", "abcdefghijkl", "a1B2c3"})
    @DisplayName("R-ACC-03: begins with a letter, 6 to 12 letters and digits")
    void username_fits(String username) {
        assertEquals(List.of(), Credentials.ofDoctor(username, "abc123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcde", "abcdefghijklm", "1abcde", "abc_de", "王甲abcd", "abc def", "abcdef\n"})
    @DisplayName("R-ACC-03")
    void other_usernames_are_refused(String username) {
        assertEquals(List.of("username-malformed"), codes(Credentials.ofDoctor(username, "abc123")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc12", "abcdef", "123456", "abc123def456ghi78", "abc 123", "abc123!", "密码abc123", ""})
    @DisplayName("R-ACC-04: 6 to 16 letters and digits, at least one of each")
    void weak_passwords_are_refused(String password) {
        assertEquals(List.of("password-weak"), codes(Credentials.ofDoctor("wangjia", password)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc123", "1A2b3C", "abcdefghijklmno1"})
    void strong_passwords_pass(String password) {
        assertTrue(Credentials.ofDoctor("wangjia", password).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"registrar.h1, Registrar-2026, 0", "op, Registrar-2026, 1", "officer, short1, 1", "officer, longenough, 1",
            "officer12, OFFICER12, 1", "9officer, 12345678, 2"})
    void staff_are_judged_more_strictly(String username, String password, int faults) {
        assertEquals(faults, Credentials.ofStaff(username, password).size());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
