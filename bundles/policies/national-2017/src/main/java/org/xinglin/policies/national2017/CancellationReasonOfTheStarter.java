package org.xinglin.policies.national2017;

import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Allows each reason of 注销 to those only who may start it: the doctor's own wish is the doctor's (R-REG-132, R-REG-178). */
final class CancellationReasonOfTheStarter extends Demand {

    CancellationReasonOfTheStarter() {
        super("cancellation-reason-of-the-starter", OfRegistration.CANCELLATION, ORDER_13, "第十八条", "R-REG-132, R-REG-178");
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return CancellationReason.of(applied.form()).filter(reason -> reason.openTo(applied.starter())).isPresent()
                ? Verdict.satisfied() : refused(applied.starter());
    }

    private Verdict refused(Starter starter) {
        return switch (starter) {
            case DOCTOR -> violated("/reasonNo", "该项原因由医疗机构或者卫生健康行政部门提出，请选择本人可以提出的原因（第2、6、7、10项）",
                    "this reason is for the institution or the commission to bring forward; yours are 2, 6, 7 and 10");
            case INSTITUTION -> violated("/reasonNo", "本人主动申请（第10项）只能由医师本人提出，请选择其他原因",
                    "reason 10 is the doctor's own wish and only the doctor's; choose another one");
            case COMMISSION -> violated("/reasonNo", "该项原因由医师本人或者医疗机构提出（第7、10项），请选择其他原因",
                    "this reason is for the doctor or the institution to bring forward (7, 10); choose another one");
        };
    }
}
