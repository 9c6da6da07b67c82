package org.xinglin.api;

import java.util.Locale;

/**
 * Says one thing in Chinese and in English; the edge chooses which one is shown.
 *
 * @param zh the Chinese wording, official terms
 * @param en the English wording
 */
public record Text(String zh, String en) {

    /** Returns the pair. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** Returns the wording for a locale: English for {@code en}, else Chinese. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
