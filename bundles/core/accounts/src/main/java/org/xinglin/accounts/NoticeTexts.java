package org.xinglin.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the texts of notices by kind, in Chinese and English. A tenant says in its file in which of them it writes
 * ({@code parameter.notices.language = zh | en | both}) and may word a kind itself ({@code parameter.notices.zh.<kind>},
 * {@code parameter.notices.en.<kind>}).
 */
final class NoticeTexts {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeTexts.class);
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String FALLBACK = "other";
    private static final String PARAMETER = "notices.";
    private static final String BOTH = "both";
    private static final List<String> LANGUAGES = List.of("zh", "en");

    private final Map<String, Properties> byLanguage =
            Map.of("zh", load("notices.properties"), "en", load("notices_en.properties"));

    /** Returns the text of a kind, filled, in the tenant's language or languages; the general one if the kind has none. */
    String text(String kind, Map<String, String> tenant, Map<String, String> arguments) {
        String wanted = tenant.getOrDefault(PARAMETER + "language", "zh");
        List<String> languages = BOTH.equals(wanted) ? LANGUAGES
                : List.of(LANGUAGES.contains(wanted) ? wanted : LANGUAGES.get(0));
        return languages.stream().map(language -> fill(template(kind, language, tenant), arguments))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the kinds that have a text in a language. */
    Set<String> kinds(String language) {
        return byLanguage.get(language).stringPropertyNames();
    }

    /** Puts arguments into the places of a text; a place without an argument stays empty. */
    static String fill(String template, Map<String, String> arguments) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), "")));
    }

    private String template(String kind, String language, Map<String, String> tenant) {
        String own = tenant.get(PARAMETER + language + "." + kind);
        String text = own != null ? own : byLanguage.get(language).getProperty(kind);
        if (text == null) {
            LOG.warn("no text for notices of kind {}: the general one is sent", kind);
            return byLanguage.get(language).getProperty(FALLBACK);
        }
        return text;
    }

    private static Properties load(String resource) {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                NoticeTexts.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
