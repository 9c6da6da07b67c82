package org.xinglin.applications;

import org.xinglin.api.Text;

/** Lists what can be done to an application. */
enum Action {
    WITHDRAW("撤销", "be withdrawn"),
    AGREE("同意", "be agreed to by the institution"),
    CONCLUDE("同意", "be concluded by the institution"),
    DISAGREE("不同意", "be declined by the institution"),
    UNDO("撤销办理", "have its confirmation taken back"),
    APPROVE("批准", "be approved"),
    REFUSE("不予批准", "be refused"),
    COMPLETE("办结", "be completed"),
    CLOSE("自动关闭", "be closed");

    private final Text title;

    Action(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    Text title() {
        return title;
    }
}
