package org.xinglin.standards;

/** Names the four top practice categories (rulebook §2.8.2), each with its own authority (R-REG-06). */
public enum TopCategory {

    /** 临床. */
    CLINICAL("临床", "Clinical medicine"),
    /** 口腔. */
    DENTAL("口腔", "Dentistry"),
    /** 公共卫生. */
    PUBLIC_HEALTH("公共卫生", "Public health"),
    /** 中医, which includes 中西医结合 and the medicine of the nationalities. */
    TCM("中医", "Traditional Chinese medicine");

    private final String zh;
    private final String en;

    TopCategory(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
