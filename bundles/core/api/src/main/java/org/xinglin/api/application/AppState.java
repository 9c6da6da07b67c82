package org.xinglin.api.application;

import org.xinglin.api.Text;

/** Lists the states of an application 业务申请状态 (rulebook §2.6). */
public enum AppState {
    /** 已提交，待机构审核. */
    SUBMITTED("已提交，待机构审核", "submitted, awaiting the institution"),
    /** 机构驳回: stays open until withdrawn (R-REG-16). */
    INST_REJECTED("机构不同意", "not agreed by the institution"),
    /** 机构审核通过，待卫健委审批. */
    INST_CONFIRMED("机构审核通过，待卫健委审批", "confirmed, awaiting the authority"),
    /** 审批通过，待国家发放电子化注册识别码 (R-REG-11). */
    APPROVED_PENDING_EREGID("审批通过，待国家发放电子化注册识别码", "approved, awaiting the identification code"),
    /** 审批通过（已结束）. */
    COMPLETED("审批通过（已结束）", "completed"),
    /** 审批不通过（已结束）. */
    NOT_APPROVED("审批不通过（已结束）", "not approved"),
    /** 已撤销. */
    WITHDRAWN("已撤销", "withdrawn"),
    /** 因前置条件消失自动关闭 (R-REG-23). */
    AUTO_CLOSED("因前置条件消失自动关闭", "closed automatically");

    private final Text title;

    AppState(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }

    /** Says whether the application is finished. */
    public boolean ended() {
        return this == COMPLETED || this == NOT_APPROVED || this == WITHDRAWN || this == AUTO_CLOSED;
    }
}
