package org.xinglin.api.business;

import org.xinglin.api.Text;

/** Says why a person may not practise for a time. */
public enum BanKind {
    /** 禁止从事医师职业, five years to life, decided at provincial level (R-REG-39). */
    PRACTICE_BAN("禁止从事医师职业", "ban from practice"),
    /** 刑罚 until its end; the two years after it are the policy's (R-REG-36). */
    SENTENCE("刑罚", "criminal sentence"),
    /** 依法禁止从事医师职业, by a court with a sentence; it bars while it runs (R-REG-36). */
    COURT_BAN("人民法院的职业禁止", "ban from the profession by a court"),
    /** 暂停执业活动 (L1 arts 42, 55–57); the registration stays valid. */
    SUSPENSION("暂停执业活动", "suspension of practice"),
    /** 在医师资格考试中参与有组织作弊, for life (R-REG-37). */
    EXAM_FRAUD("参与有组织考试作弊", "organised cheating in the qualification exam");

    private final Text title;

    BanKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /** Returns the official term. */
    public Text title() {
        return title;
    }
}
