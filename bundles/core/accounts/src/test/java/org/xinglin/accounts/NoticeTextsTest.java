package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private static final Map<String, String> ARGUMENTS = Map.ofEntries(Map.entry("type", "注册"),
            Map.entry("typeEn", "registration"), Map.entry("institution", "甲医院"), Map.entry("authority", "长安区卫生健康局"),
            Map.entry("remark", "材料不全"), Map.entry("code", "$1\\"), Map.entry("minutes", "10"), Map.entry("days", "90"),
            Map.entry("endedOn", "2026-11-23"), Map.entry("status", "注销"), Map.entry("statusEn", "cancelled"),
            Map.entry("province", "河北省"), Map.entry("address", "138****0001"), Map.entry("username", "inst001"),
            Map.entry("password", "a1"), Map.entry("person", "王甲"), Map.entry("endsOn", "2026-12-31"),
            Map.entry("day", "2026-11-23"), Map.entry("since", "2026-11-10"), Map.entry("to", "乙医院"),
            Map.entry("title", "如何备案"));
    private final NoticeTexts texts = new NoticeTexts();

    @Test
    @DisplayName("R-REG-54: every kind has a text in both languages, which says who sends it and leaves nothing out")
    void every_text_is_filled_and_says_who_sends_it() {
        assertEquals(texts.kinds("zh"), texts.kinds("en"));
        for (String kind : texts.kinds("zh")) {
            String zh = texts.text(kind, Map.of(), ARGUMENTS);
            String en = texts.text(kind, Map.of("notices.language", "en"), ARGUMENTS);
            assertTrue(zh.startsWith("【电子化注册】") && !zh.contains("{"), kind + ": " + zh);
            assertTrue(en.startsWith("[E-Registration] ") && !en.contains("{"), kind + ": " + en);
            assertFalse(en.contains("  ") || en.contains("()") || en.contains("\"\""), kind + ": " + en);
        }
    }

    @Test
    @DisplayName("R-REG-54: a tenant chooses the language and may word a kind itself")
    void a_tenant_has_its_own_words() {
        Map<String, String> tenant = Map.of("notices.language", "both", "notices.zh.account-activated", "【河北】已激活：{institution}");
        assertEquals("【河北】已激活：甲医院\n[E-Registration] Your application was approved and your account is activated; "
                + "all functions are open.", texts.text("account-activated", tenant, ARGUMENTS));
        assertTrue(texts.text("account-activated", Map.of("notices.language", "fr"), ARGUMENTS).startsWith("【电子化注册】"));
        assertEquals(texts.text("other", Map.of(), Map.of()), texts.text("no-such-kind", Map.of(), Map.of()));
    }

    @Test
    void arguments_stand_as_they_are_and_a_missing_one_leaves_nothing() {
        assertEquals("码$1\\，", NoticeTexts.fill("码{code}{unknown}，", ARGUMENTS));
    }
}
