package org.xinglin.standards;

import java.util.Optional;

/** Names the level of education (学历, GB/T 4658, rulebook §2.9). */
public enum Education {

    POSTGRADUATE("10", "研究生", "Postgraduate"),
    UNDERGRADUATE("20", "大学本科", "University undergraduate"),
    COLLEGE("30", "大学专科", "Junior college"),
    SECONDARY_VOCATIONAL("40", "中等专业", "Secondary vocational school"),
    TECHNICAL_SCHOOL("50", "技工学校", "Technical school"),
    SENIOR_HIGH("60", "高中", "Senior high school"),
    JUNIOR_HIGH("70", "初中", "Junior high school"),
    PRIMARY("80", "小学", "Primary school"),
    OTHER("90", "其他", "Other");

    private static final ByCode<Education> BY_CODE = new ByCode<>(Education.class, Education::code);

    private final String code;
    private final String zh;
    private final String en;

    Education(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the value of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Education of(String code) {
        return BY_CODE.of(code);
    }

    /** Returns the value of a code, empty when there is none. */
    public static Optional<Education> find(String code) {
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
