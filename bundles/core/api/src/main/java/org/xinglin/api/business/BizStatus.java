package org.xinglin.api.business;

/** Names the last business that touched a registration 业务状态 (rulebook §2.6). */
public enum BizStatus {
    /** 注册. */
    REGISTERED("注册"),
    /** 重新注册. */
    RE_REGISTERED("重新注册"),
    /** 助师升医师. */
    UPGRADED("助师升医师"),
    /** 变更. */
    CHANGED("变更"),
    /** 区外到区内. */
    MOVED_IN("区外到区内"),
    /** 区内到区外. */
    MOVED_OUT("区内到区外"),
    /** 军队变更入. */
    MILITARY_IN("军队变更入"),
    /** 变更到军队. */
    MILITARY_OUT("变更到军队"),
    /** 备案. */
    DEPARTED("备案"),
    /** 注销. */
    CANCELLED("注销");

    private final String zh;

    BizStatus(String zh) {
        this.zh = zh;
    }

    /** Returns the official Chinese term. */
    public String zh() {
        return zh;
    }
}
