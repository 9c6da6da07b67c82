package org.xinglin.api.business;

import org.xinglin.api.Text;

/** Lists the states of a practice registration 执业注册状态 (rulebook §2.6). Only {@link #VALID} is on the register. */
public enum RegStatus {
    /** 有效. */
    VALID("有效", "valid"),
    /** 备案 (注册备案): departed. */
    DEPARTED("备案", "departed"),
    /** 注销. */
    CANCELLED("注销", "cancelled"),
    /** 变更出 / 区内到区外. */
    MOVED_OUT("变更出", "moved out"),
    /** 变更到军队. */
    TO_MILITARY("变更到军队", "transferred to the military"),
    /** 助理医师注册自动失效. */
    SUPERSEDED("自动失效", "superseded"),
    /** 因跨省注册资格/范围不一致而失效 (R-REG-66). */
    MISMATCH_VOID("因跨省注册不一致失效", "void by mismatch"),
    /** 撤销. */
    RESCINDED("撤销", "rescinded"),
    /** 规培. */
    RESIDENCY("规培", "residency");

    private final Text title;

    RegStatus(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }
}
