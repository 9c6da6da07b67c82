package org.xinglin.policies.shortterm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands institutions of the zone only (HENGQIN-2023). */
final class InTheZone extends Demand {

    InTheZone() {
        super("hengqin-in-the-zone", HMT, Hengqin2023.PROVISIONS_2023, "", "§9.2 HENGQIN-2023");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (!hengqin(applied)) {
            return Verdict.notInForce();
        }
        if (applied.facts().institution().isEmpty()) {
            return Verdict.undetermined("聘用单位的信息暂时不可用", "the employer cannot be looked up now");
        }
        List<String> zone = Arrays.asList(parameters.text("hengqin.divisions").split(" "));
        Optional<List<Facts.Institution>> employers = employers(applied);
        return employers.filter(all -> all.stream().allMatch(e -> zone.stream().anyMatch(e.divisionCode()::startsWith)))
                .isPresent() ? Verdict.satisfied()
                : violated("/institutionId", "仅限在横琴粤澳深度合作区内的机构执业，请重新选择", "practice is in the zone of Hengqin only;"
                        + " choose again");
    }
}
