package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a first day and either a last one or a ban for life, as its kind allows (R-REG-36, R-REG-37, R-REG-39). */
final class BanHasATerm extends Demand {

    BanHasATerm() {
        super("ban-has-a-term", Set.of("practice-ban"), ORDER_13, "第六条", "R-REG-37");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        Optional<LocalDate> from = applied.form().date("from");
        Optional<LocalDate> to = applied.form().date("to");
        boolean life = applied.form().flag("forLife");
        if (life == to.isPresent() || to.flatMap(last -> from.filter(last::isBefore)).isPresent()) {
            return violated("/to", "请填写不早于起始日期的截止日期，或者选择终身，二者只能其一",
                    "give a last day not before the first, or say that it is for life: one of both");
        }
        return switch (applied.form().text("banKind").orElse("")) {
            case "SUSPENSION" -> !life ? Verdict.satisfied()
                    : violated("/to", "暂停执业活动须有截止日期", "a suspension has a last day");
            case "EXAM_FRAUD" -> life ? Verdict.satisfied()
                    : violated("/forLife", "在医师资格考试中参与有组织作弊的，终身不予注册", "organised cheating bars for life");
            default -> Verdict.satisfied();
        };
    }
}
