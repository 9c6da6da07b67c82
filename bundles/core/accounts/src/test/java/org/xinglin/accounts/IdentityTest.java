package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.account.NewAccount;

class IdentityTest {

    private static final String ID = "130102198001159990";

    @ParameterizedTest
    @CsvSource({"王甲", "阿卜杜拉·买买提", "古丽•阿依", "欧阳修竹"})
    @DisplayName("R-ACC-01: a name of Han characters, with the dot of any look")
    void chinese_names_pass(String name) {
        assertEquals(List.of(), faults(wish(name, "01", ID, "13800000658", "a@example.cn")));
    }

    @ParameterizedTest
    @CsvSource({"Wang Jia", "王甲1", "王a", "'王 甲'", "·王", "''"})
    @DisplayName("R-ACC-01: the name is not the login name and has no letters or digits")
    void names_with_letters_or_digits_are_refused(String name) {
        assertEquals(List.of("name-malformed"), faults(wish(name, "01", ID, "13800000658", "a@example.cn")));
    }

    @ParameterizedTest
    @CsvSource({"01, 130102198001159991, id-number-wrong", "01, 13010219800115999, id-number-wrong",
            "01, 130102198013159990, id-number-wrong", "01, '', id-number-wrong", "11, 130102198001159990, id-type-unknown",
            "'', 130102198001159990, id-type-unknown", "03, E 1234567, id-number-wrong", "03, E1, id-number-wrong"})
    void wrong_documents_are_refused(String idType, String idNo, String code) {
        assertEquals(List.of(code), faults(wish("王甲", idType, idNo, "13800000658", "a@example.cn")));
    }

    @ParameterizedTest
    @CsvSource({"01, 130102550505999", "01, 13010219550505999x", "02, 130102198001159990", "03, E12345678", "04, 军字第1234567号"})
    void right_documents_pass(String idType, String idNo) {
        assertEquals(List.of(), faults(wish("王甲", idType, idNo, "13800000658", "a@example.cn")));
    }

    @ParameterizedTest
    @CsvSource({"12800000658, a@example.cn, mobile-malformed", "1380000065, a@example.cn, mobile-malformed",
            "+8613800000658, a@example.cn, mobile-malformed", "13800000658, a.example.cn, email-malformed",
            "13800000658, a@b, email-malformed", "13800000658, '', email-malformed",
            "13800000658, 'a@example.cn,b@example.cn', email-malformed"})
    @DisplayName("R-ACC-02: mobile and e-mail are demanded")
    void wrong_channels_are_refused(String mobile, String email, String code) {
        assertEquals(List.of(code), faults(wish("王甲", "01", ID, mobile, email)));
    }

    @Test
    void every_fault_is_told_at_once() {
        assertEquals(6, Identity.check(Identity.normalise(new NewAccount(null, "01", null, null, null, null, null))).size());
    }

    @Test
    void no_finding_repeats_the_number() {
        List<Finding> found = Identity.check(wish("王甲1", "01", "130102198001159991", "1380000065", "x"));
        assertFalse(found.toString().contains("130102198001159991"));
        assertTrue(found.size() >= 4);
    }

    private static NewAccount wish(String name, String idType, String idNo, String mobile, String email) {
        return Identity.normalise(new NewAccount(name, idType, idNo, mobile, email, "wangjia", "abc123"));
    }

    private static List<String> faults(NewAccount wish) {
        return Identity.check(wish).stream().map(Finding::code).toList();
    }
}
