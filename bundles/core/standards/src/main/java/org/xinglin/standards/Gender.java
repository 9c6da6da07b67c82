package org.xinglin.standards;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the gender (GB/T 2261.1, rulebook §2.9). */
public enum Gender {

    UNKNOWN("0", "未知的性别", "Unknown"),
    MALE("1", "男性", "Male"),
    FEMALE("2", "女性", "Female"),
    NOT_STATED("9", "未说明的性别", "Not stated");

    private static final Map<String, Gender> BY_CODE =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Gender::code, v -> v));

    private final String code;
    private final String zh;
    private final String en;

    Gender(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the value of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Gender of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no such code in Gender"));
    }

    /** Returns the value of a code, empty when there is none. */
    public static Optional<Gender> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns the code. */
    public String code() {
        return code;
    }

    /** Returns the Chinese title. */
    public String zh() {
        return zh;
    }

    /** Returns the English title. */
    public String en() {
        return en;
    }
}
