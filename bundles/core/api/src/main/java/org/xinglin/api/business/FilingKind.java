package org.xinglin.api.business;

import org.xinglin.api.Text;

/** Says what a further institution of a registration is. */
public enum FilingKind {
    /** 多执业机构备案 (R-REG-140…148). */
    FILING("多执业机构备案", "multi-institution practice filing"),
    /** 多地点执业, from before 2017-04-01; none may be added (R-REG-165). */
    LEGACY_MULTISITE("多地点执业", "legacy multi-site practice");

    private final Text title;

    FilingKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }
}
