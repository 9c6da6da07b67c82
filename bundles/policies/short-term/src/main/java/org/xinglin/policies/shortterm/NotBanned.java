package org.xinglin.policies.shortterm;

import java.util.List;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Bars whoever is banned from practice, serves a sentence or is suspended (R-REG-39, R-REG-36). */
final class NotBanned extends Demand {

    NotBanned() {
        super("short-term-not-banned", BOTH, "中华人民共和国医师法", "第五十八条", "R-REG-39");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.facts().person().isEmpty()) {
            return personAway();
        }
        Standing standing = applied.facts().person().get().standing();
        return List.of(BanKind.values()).stream().allMatch(kind -> standing.bansOn(kind, applied.on()).isEmpty())
                ? Verdict.satisfied()
                : violated("", "被禁止从事医师职业或者被责令暂停执业，不予办理", "banned from practice or suspended: no permit is granted");
    }
}
