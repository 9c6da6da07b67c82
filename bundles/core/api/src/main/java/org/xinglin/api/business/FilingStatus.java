package org.xinglin.api.business;

import org.xinglin.api.Text;

/** Lists the states of a filing (rulebook §2.3). */
public enum FilingStatus {
    /** 有效. */
    VALID("有效", "valid"),
    /** 到期: computed from the end date, never stored (R-REG-151). */
    EXPIRED("到期", "expired"),
    /** 失效: ended by something else (R-REG-152…157). */
    LAPSED("失效", "lapsed"),
    /** 取消备案 on the doctor's wish (R-REG-150). */
    WITHDRAWN("已取消", "withdrawn");

    private final Text title;

    FilingStatus(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }
}
