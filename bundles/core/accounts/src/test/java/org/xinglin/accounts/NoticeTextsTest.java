package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private static final Map<String, String> ARGUMENTS = Map.ofEntries(Map.entry("type", "注册"),
            Map.entry("institution", "甲医院"), Map.entry("authority", "长安区卫生健康局"), Map.entry("remark", "材料不全"),
            Map.entry("code", "$1\\"), Map.entry("minutes", "10"), Map.entry("days", "90"),
            Map.entry("endedOn", "2026-11-23"), Map.entry("status", "注销"), Map.entry("address", "138****0001"),
            Map.entry("username", "inst001"), Map.entry("password", "a1"));

    @Test
    void every_text_is_filled_and_says_who_sends_it() throws Exception {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                NoticeComposer.class.getResourceAsStream("notices.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        texts.stringPropertyNames().forEach(name -> {
            String text = NoticeComposer.fill(texts.getProperty(name), ARGUMENTS);
            assertTrue(text.startsWith("【电子化注册】") && !text.contains("{"), name + ": " + text);
        });
    }

    @Test
    void arguments_stand_as_they_are_and_a_missing_one_leaves_nothing() {
        assertEquals("码$1\\，", NoticeComposer.fill("码{code}{unknown}，", ARGUMENTS));
    }
}
