package org.xinglin.policies.national2017;

import java.time.LocalDate;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Demands years of practice of who is assessed by the simplified procedure: fewer with a good record (§9.2 ASSESS-2007). */
final class SimplifiedProcedureEarned extends Demand.OfPerson {

    SimplifiedProcedureEarned() {
        super("simplified-procedure-earned", Assessing.TYPE, Assessing.MEASURES, "", "§9.2 ASSESS-2007");
    }

    @Override
    Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        if (!"SIMPLIFIED".equals(applied.form().text("procedure").orElse(""))) {
            return Verdict.notInForce();
        }
        String record = applied.form().text("record").orElse("");
        int good = parameters.number("assessment.simplifiedYearsGood");
        int clean = parameters.number("assessment.simplifiedYearsClean");
        int years = "GOOD".equals(record) ? good : clean;
        LocalDate since = person.registrations().stream().map(r -> r.approvedOn()).min(LocalDate::compareTo).orElse(applied.on());
        return !record.isEmpty() && !since.plusYears(years).isAfter(applied.on()) ? Verdict.satisfied()
                : violated("/procedure", "简易程序须执业满" + good + "年且有良好行为记录，或者执业满" + clean + "年且无不良行为记录；请按一般程序考核",
                        "the simplified procedure takes " + good + " years of practice with a good record or " + clean
                                + " without a bad one; use the general one");
    }
}
