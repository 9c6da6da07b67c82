package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;

/** Is the provisions on practice of Macau medical staff in the zone of Hengqin (§9.2 HENGQIN-2023). */
@Component(name = "org.xinglin.policies.shortterm.hengqin2023", service = Policy.class)
public class Hengqin2023 extends ShortTermPolicy {

    static final String PROVISIONS_2023 = "澳门医疗人员在横琴粤澳深度合作区执业管理规定";

    private static final LocalDate FROM = LocalDate.of(2023, 8, 1);

    /** Activates. */
    public Hengqin2023() {
        super("hengqin-2023", Text.of("横琴粤澳深度合作区（2023）", "Hengqin (2023)"), FROM, List.of(
                        value("hengqin.divisions", "440402", FROM, PROVISIONS_2023, "", "§9.2 HENGQIN-2023"),
                        value("hengqin.macauYears", "2", FROM, PROVISIONS_2023, "", "§9.2 HENGQIN-2023"),
                        value("hengqin.maxYears", "3", FROM, PROVISIONS_2023, "", "§9.2 HENGQIN-2023")),
                List.of(new InTheZone(), new YearsInMacau(), TermAtMost.inHengqin()));
    }
}
