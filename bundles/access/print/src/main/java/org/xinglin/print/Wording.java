package org.xinglin.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xinglin.api.Time;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.Tenants;
import org.xinglin.standards.Category;
import org.xinglin.standards.Education;
import org.xinglin.standards.Gender;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;
import org.xinglin.standards.ResidentId;
import org.xinglin.standards.Title;

/** Puts codes and dates into the words of the forms; a code that no list holds stands for itself. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    /** 15 or 18 characters, wherever they stand: a qualification code holds them too. */
    private static final Pattern ID_NUMBER = Pattern.compile("(?=([1-9]\\d{16}[0-9Xx]))|(?<!\\d)(?=([1-9]\\d{14})(?!\\d))");

    private Wording() {
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String minute(Instant instant) {
        return MINUTE.format(LocalDateTime.ofInstant(instant, Time.ZONE));
    }

    static String category(String code) {
        return known(code, Category::find, Category::zh);
    }

    static String scopes(Tenants tenants, Collection<String> codes) {
        return codes.stream().sorted().map(code -> scope(tenants, code)).collect(Collectors.joining("、"));
    }

    /** Returns a scope's name: the national one, or that which its province gives it (R-DAT-32). */
    static String scope(Tenants tenants, String code) {
        return ScopeNames.find(tenants, code).orElseGet(() -> known(code, PracticeScope::find, PracticeScope::display));
    }

    static String title(String code) {
        return known(code, Title::find, Title::zh);
    }

    static String education(String code) {
        return known(code, Education::find, Education::zh);
    }

    static String gender(String code) {
        return known(code, Gender::find, Gender::zh);
    }

    static String level(int code) {
        return Level.find(code).map(Level::zh).orElse("");
    }

    static String place(int level, String code) {
        return Level.find(level).map(it -> new PracticePlace(it, code).zh()).orElse(code);
    }

    /** Masks every resident ID number that a text quotes (R-PUB-24). */
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        Matcher number = ID_NUMBER.matcher(text);
        while (number.find()) {
            int group = number.group(1) != null ? 1 : 2;
            if (ResidentId.parse(number.group(group)).isPresent()) {
                masked.replace(number.start(group), number.end(group), ResidentId.mask(number.group(group)));
            }
        }
        return masked.toString();
    }

    private static <T> String known(String code, Function<String, Optional<T>> list, Function<T, String> words) {
        return list.apply(code).map(words).orElse(code);
    }
}
