package org.xinglin.standards;

import java.util.Optional;

/** Names the gender (GB/T 2261.1, rulebook §2.9). */
public enum Gender {

    UNKNOWN("0", "未知的性别", "Unknown"),
    MALE("1", "男性", "Male"),
    FEMALE("2", "女性", "Female"),
    NOT_STATED("9", "未说明的性别", "Not stated");

    private static final ByCode<Gender> BY_CODE = new ByCode<>(Gender.class, Gender::code);

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
        return BY_CODE.of(code);
    }

    /** Returns the value of a code, empty when there is none. */
    public static Optional<Gender> find(String code) {
        return BY_CODE.find(code);
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
