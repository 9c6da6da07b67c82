package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands that what is to be ended is a valid record of its kind: there is nothing to end in an expired or lapsed one. */
final class ValidFilingToEnd extends Demand.OfPerson {

    private final FilingKind kind;

    private ValidFilingToEnd(String id, String type, String rule, FilingKind kind) {
        super(id, Set.of(type), ANSWERS, "", rule);
        this.kind = kind;
    }

    /** A filing to withdraw (R-REG-150). */
    static ValidFilingToEnd filing() {
        return new ValidFilingToEnd("valid-filing-to-withdraw", "filing-cancel", "R-REG-150", FilingKind.FILING);
    }

    /** One old multi-site record to cancel (R-REG-165, R-REG-166). */
    static ValidFilingToEnd site() {
        return new ValidFilingToEnd("valid-site-to-cancel", "multisite-cancel", "R-REG-165", FilingKind.LEGACY_MULTISITE);
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Filing> named = applied.form().id("filingId").flatMap(person.standing()::filing)
                .filter(filing -> filing.kind() == kind);
        if (named.isEmpty()) {
            return violated("/filingId", "没有您的这一" + kind.title().zh() + "记录，请重新选择",
                    "you have no such " + kind.title().en() + "; choose another one");
        }
        FilingStatus status = named.get().statusOn(applied.on());
        return status == FilingStatus.VALID ? Verdict.satisfied() : violated("/filingId",
                "没有有效的" + kind.title().zh() + "可以取消：该记录" + status.title().zh(),
                "there is no valid " + kind.title().en() + " to end: this one is " + status.title().en());
    }
}
