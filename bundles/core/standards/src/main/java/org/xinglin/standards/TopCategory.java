package org.xinglin.standards;

/** Names the four top practice categories (rulebook §2.8.2), each with its own authority (R-REG-06). */
public enum TopCategory {

    /** 临床. */
    CLINICAL("10", "临床", "Clinical medicine"),
    /** 口腔. */
    DENTAL("20", "口腔", "Dentistry"),
    /** 公共卫生. */
    PUBLIC_HEALTH("30", "公共卫生", "Public health"),
    /** 中医, which includes 中西医结合 and the medicine of the nationalities. */
    TCM("40", "中医", "Traditional Chinese medicine");

    private final String code;
    private final String zh;
    private final String en;

    TopCategory(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Returns 10, 20, 30 or 40, by which an institution's authorities are kept (R-REG-06). */
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
