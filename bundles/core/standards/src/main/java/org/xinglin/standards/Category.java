package org.xinglin.standards;

import java.util.Optional;

/** Names the two-digit practice category as certificates carry it (执业类别, rulebook §2.7.1 and §2.8.2). */
public enum Category {

    CLINICAL("10", TopCategory.CLINICAL, "临床", "Clinical medicine"),
    DENTAL("20", TopCategory.DENTAL, "口腔", "Dentistry"),
    PUBLIC_HEALTH("30", TopCategory.PUBLIC_HEALTH, "公共卫生", "Public health"),
    TCM("41", TopCategory.TCM, "中医", "Traditional Chinese medicine"),
    INTEGRATED("42", TopCategory.TCM, "中西医结合", "Integrated Chinese and Western medicine"),
    MONGOLIAN("43", TopCategory.TCM, "蒙医", "Mongolian medicine"),
    TIBETAN("44", TopCategory.TCM, "藏医", "Tibetan medicine"),
    UYGHUR("45", TopCategory.TCM, "维医", "Uyghur medicine"),
    DAI("46", TopCategory.TCM, "傣医", "Dai medicine"),
    KOREAN("47", TopCategory.TCM, "朝医", "Korean medicine"),
    ZHUANG("48", TopCategory.TCM, "壮医", "Zhuang medicine");

    private static final ByCode<Category> BY_CODE = new ByCode<>(Category.class, Category::code);

    private final String code;
    private final TopCategory top;
    private final String zh;
    private final String en;

    Category(String code, TopCategory top, String zh, String en) {
        this.code = code;
        this.top = top;
        this.zh = zh;
        this.en = en;
    }

    /**
     * Returns the category of a two-digit code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Category of(String code) {
        return BY_CODE.of(code);
    }

    /** Returns the category of a two-digit code, empty when there is none. */
    public static Optional<Category> find(String code) {
        return BY_CODE.find(code);
    }

    /** Returns the two digits. */
    public String code() {
        return code;
    }

    /** Returns the top category, to which scopes and authorities belong. */
    public TopCategory top() {
        return top;
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
