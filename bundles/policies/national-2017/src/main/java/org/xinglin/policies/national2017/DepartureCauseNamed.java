package org.xinglin.policies.national2017;

import java.util.List;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that another cause of departure than the five is one of those that the province laid down (R-REG-170). */
final class DepartureCauseNamed extends Demand {

    DepartureCauseNamed() {
        super("departure-cause-named", OfRegistration.DEPARTURE, ORDER_13, "第十九条", "R-REG-170");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        if (applied.form().text("cause").filter("other"::equals).isEmpty()) {
            return Verdict.notInForce();
        }
        List<String> laidDown = parameters.find("departure.otherCauses").map(v -> List.of(v.strip().split("\\s+")))
                .orElse(List.of()).stream().filter(cause -> !cause.isEmpty()).toList();
        if (applied.form().text("otherCause").filter(named -> laidDown.contains(named.strip())).isPresent()) {
            return Verdict.satisfied();
        }
        return laidDown.isEmpty()
                ? violated("/cause", "本省没有规定其他情形，请选择调离、退休、退职、被辞退或者被开除",
                        "this province has laid down no other cause; choose one of the five")
                : violated("/otherCause", "本省规定的其他情形为：" + String.join("、", laidDown) + "，请填写其中之一",
                        "the other causes of this province are " + String.join(", ", laidDown) + "; give one of them");
    }
}
