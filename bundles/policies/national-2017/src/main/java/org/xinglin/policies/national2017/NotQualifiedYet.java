package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/**
 * Refuses to enter a qualification that the person holds already, whatever brought it (R-REG-197). One of the military that the
 * feed brought without a code is what an exchange is for (R-REG-92, R-FEED-17).
 */
final class NotQualifiedYet extends Demand.OfPerson {

    NotQualifiedYet() {
        super("no-such-qualification-yet", Set.of("legacy-entry", "hmt-recognition"), EREG_2017, "", "R-REG-197");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        String level = applied.form().text("level").orElse("1");
        String category = applied.form().text("category").orElse("");
        boolean exchange = "MILITARY".equals(applied.form().text("origin").orElse(""));
        return person.qualifications().stream().noneMatch(q -> q.valid()
                && !(exchange && "MILITARY".equals(q.origin()) && !q.codeIssued()) && level.equals("" + q.level()) && category.equals(q.category()))
                ? Verdict.satisfied()
                : violated("/category", "全国医师资格库中此人已有同级别、同类别的资格，请勿重复录入；需要更正的，按更正程序办理",
                        "the national register holds a qualification of this level and category already; have it corrected instead");
    }
}
