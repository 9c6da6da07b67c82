package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands a ban of this province that has not run out (R-REG-39). */
final class BanRuns extends Demand.OfPerson {

    BanRuns() {
        super("ban-still-runs", Set.of("ban-lift"), "中华人民共和国医师法", "第五十八条", "R-REG-39");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Ban> ban = applied.form().id("banId").flatMap(id -> person.standing().bans().stream()
                .filter(b -> b.id().equals(id)).findFirst());
        if (ban.isEmpty() || ban.get().to().filter(last -> last.isBefore(applied.on())).isPresent()) {
            return violated("/banId", "没有这一记录，或者期限已满，无需解除", "there is no such ban, or it has run out: there is nothing to lift");
        }
        return ban.get().tenant().equals(applied.tenant()) ? Verdict.satisfied()
                : violated("/banId", "该记录由其他省份登记，请由该省份办理", "another province entered this ban and has to lift it");
    }
}
