package org.xinglin.api.questions;

import org.xinglin.api.Text;

/** Lists what questions are about (问题类别). */
public enum QuestionCategory {
    /** 账户与激活. */
    ACCOUNT("账户与激活", "Account and activation"),
    /** 注册与变更. */
    REGISTRATION("注册与变更", "Registration and change"),
    /** 多执业机构备案. */
    FILING("多执业机构备案", "Filing further institutions"),
    /** 备案与注销. */
    ENDING("注册备案与注销", "Departure and cancellation"),
    /** 办理进度、打印与撤销. */
    PROGRESS("办理、打印与撤销", "Progress, printing, withdrawal"),
    /** 资格与个人信息. */
    RECORDS("资格信息与信息维护", "Qualifications and own data"),
    /** 系统操作. */
    SYSTEM("系统操作", "Using the system"),
    /** 其他. */
    OTHER("其他", "Other");

    private final Text title;

    QuestionCategory(String zh, String en) {
        title = Text.of(zh, en);
    }

    /** Returns its title. */
    public Text title() {
        return title;
    }
}
