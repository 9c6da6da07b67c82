package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Demands that nothing happened since a departure that would have taken the registration off the register as well: a ban, a
 * cancellation for a reason of the person, the military, a rescinded qualification, the end of the institution (R-REG-176,
 * R-REG-135).
 */
final class NothingBarsTheReturn extends OfRegistration {

    private static final Set<BanKind> BARRING = Set.of(BanKind.PRACTICE_BAN, BanKind.COURT_BAN, BanKind.SENTENCE, BanKind.EXAM_FRAUD);

    NothingBarsTheReturn() {
        super("nothing-bars-the-return", DEPARTURE_UNDO, LICENSING_LAW, "第六十九条", "R-REG-176, R-REG-135");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters) {
        LocalDate left = named.endedOn().orElse(applied.on());
        if (BARRING.stream().anyMatch(kind -> !person.standing().bansOn(kind, applied.on()).isEmpty())
                || person.registrations().stream().anyMatch(r -> endedForThePerson(r, left))) {
            return violated("/registrationId", "备案之后该医师已因个人原因被注销、转入军队或者被禁止执业，不能恢复注册",
                    "since the departure the doctor was cancelled for a reason of the person, went to the military or was banned;"
                            + " the registration cannot come back");
        }
        if (person.qualification(named.qualificationId()).filter(Facts.Qualification::valid).isEmpty()) {
            return violated("/registrationId", "该注册所用的医师资格已被撤销，不能恢复注册",
                    "the qualification of this registration was rescinded; it cannot come back");
        }
        return applied.facts().institution().map(i -> i.valid() ? Verdict.satisfied()
                : violated("/registrationId", "原主要执业机构已停业或者注销，不能恢复注册",
                        "the main institution is suspended or cancelled; the registration cannot come back"))
                .orElseGet(() -> Verdict.undetermined("医疗机构的信息暂时不可用", "the institution's data cannot be had now"));
    }

    private static boolean endedForThePerson(Standing.Registration other, LocalDate left) {
        boolean personal = other.status() == RegStatus.TO_MILITARY || other.status() == RegStatus.RESCINDED
                || Stream.of(CancellationReason.values()).filter(reason -> reason != CancellationReason.OWN_WISH)
                        .anyMatch(reason -> other.cause().equals("cancel-" + reason.no()));
        return personal && other.endedOn().filter(day -> !day.isBefore(left)).isPresent();
    }
}
