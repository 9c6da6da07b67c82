package org.xinglin.standards;

import java.util.Optional;

/** Names the professional title (任职资格, GB/T 8561, rulebook §2.9). */
public enum Title {

    CHIEF_DOCTOR("231", "主任医师", "Chief doctor"),
    ASSOCIATE_CHIEF_DOCTOR("232", "副主任医师", "Associate chief doctor"),
    ATTENDING_DOCTOR("233", "主治（主管）医师", "Attending doctor"),
    DOCTOR("234", "医师", "Doctor"),
    FELDSHER("235", "医士", "Junior doctor"),
    CHIEF_NURSE("251", "主任护师", "Chief nurse"),
    ASSOCIATE_CHIEF_NURSE("252", "副主任护师", "Associate chief nurse"),
    NURSE_IN_CHARGE("253", "主管护师", "Nurse in charge"),
    SENIOR_NURSE("254", "护师", "Senior nurse"),
    NURSE("255", "护士", "Nurse");

    private static final ByCode<Title> BY_CODE = new ByCode<>(Title.class, Title::code);

    private final String code;
    private final String zh;
    private final String en;

    Title(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the value of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Title of(String code) {
        return BY_CODE.of(code);
    }

    /** Returns the value of a code, empty when there is none. */
    public static Optional<Title> find(String code) {
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
