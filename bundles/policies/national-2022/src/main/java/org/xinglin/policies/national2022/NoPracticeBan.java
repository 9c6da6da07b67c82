package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Bars whoever is banned from practice, by a province for five years to life or by a court, wherever that was (R-REG-36, R-REG-39). */
final class NoPracticeBan extends Bar {

    NoPracticeBan() {
        super("no-practice-ban", "第五十八条", "R-REG-39");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        List<Standing.Ban> bans = Stream.of(BanKind.PRACTICE_BAN, BanKind.COURT_BAN)
                .flatMap(kind -> person.standing().bansOn(kind, applied.on()).stream()).toList();
        if (bans.stream().anyMatch(ban -> ban.to().isEmpty())) {
            return violated("被终身禁止从事医师职业，不予注册", "banned from practice for life");
        }
        return bans.stream().flatMap(ban -> ban.to().stream()).max(LocalDate::compareTo)
                .map(last -> violated("被禁止从事医师职业，期限至 " + last + "，此后方可申请",
                        "banned from practice until " + last + "; apply after that day"))
                .orElseGet(Verdict::satisfied);
    }
}
