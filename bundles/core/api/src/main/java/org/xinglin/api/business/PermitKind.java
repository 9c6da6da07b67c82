package org.xinglin.api.business;

import org.xinglin.api.Text;

/** Lists the certificates of short-term practice (rulebook §2.5). */
public enum PermitKind {
    /** 港澳医师短期行医, of Hong Kong. */
    HONG_KONG("港澳医师短期行医执业证书（香港）", "short-term practice certificate, Hong Kong"),
    /** 港澳医师短期行医, of Macau. */
    MACAU("港澳医师短期行医执业证书（澳门）", "short-term practice certificate, Macau"),
    /** 台湾医师短期行医. */
    TAIWAN("台湾医师短期行医执业证书", "short-term practice certificate, Taiwan"),
    /** 外国医师短期行医许可证. */
    FOREIGN("外国医师短期行医许可证", "short-term practice permit for foreign doctors"),
    /** 澳门医疗人员横琴粤澳深度合作区执业证书 (HENGQIN-2023). */
    HENGQIN("澳门医疗人员横琴粤澳深度合作区执业证书", "practice certificate for Macau medical staff in Hengqin");

    private final Text title;

    PermitKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }
}
