package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;

/** Is the provisional measures on short-term practice of foreign doctors, of 1993, revised in 2003 and 2016 (§9.2 FOREIGN-SHORT). */
@Component(name = "org.xinglin.policies.shortterm.foreignshort", service = Policy.class)
public class ForeignShort extends ShortTermPolicy {

    static final String MEASURES = "外国医师来华短期行医暂行管理办法";

    private static final LocalDate FROM = LocalDate.of(1993, 1, 1);

    /** Activates. */
    public ForeignShort() {
        super("foreign-short", Text.of("外国医师来华短期行医", "Short-term practice of foreign doctors"), FROM, List.of(
                        value("shortTerm.foreignMaxYears", "1", FROM, MEASURES, "第二条", "R-REG-212"),
                        value("statutoryDays.foreign-short-term", "20", FROM, MEASURES, "", "R-REG-214")),
                List.of(TermAtMost.foreign(), AuthorityOfTheCity.foreign(), ValidEmployers.foreign(),
                        CategoryAndScope.foreign(), new ForeignPapers(), NoPermitThere.foreign()));
    }
}
