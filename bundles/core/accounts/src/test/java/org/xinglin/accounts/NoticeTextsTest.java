package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private static final Map<String, String> ARGUMENTS = Map.of("type", "注册", "institution", "甲医院", "authority",
            "长安区卫生健康局", "remark", "材料不全", "code", "$1\\", "minutes", "10", "days", "90", "endedOn", "2026-11-23", "status", "注销");

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
