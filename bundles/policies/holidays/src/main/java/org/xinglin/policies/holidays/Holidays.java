package org.xinglin.policies.holidays;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Is the national calendar of working days, year by year as the State Council announces it (R-REG-26). */
@Component(name = "org.xinglin.policies.holidays.policy")
public class Holidays implements Policy {

    private static final List<Notice> NOTICES = List.of(
            new Notice(2024, "国办发明电〔2023〕7号",
                    List.of("01-01", "02-10..02-17", "04-04..04-06", "05-01..05-05", "06-10", "09-15..09-17",
                            "10-01..10-07"),
                    List.of("02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12")),
            new Notice(2025, "国办发明电〔2024〕12号",
                    List.of("01-01", "01-28..02-04", "04-04..04-06", "05-01..05-05", "05-31..06-02", "10-01..10-08"),
                    List.of("01-26", "02-08", "04-27", "09-28", "10-11")),
            new Notice(2026, "国办发明电〔2025〕7号",
                    List.of("01-01..01-03", "02-15..02-23", "04-04..04-06", "05-01..05-05", "06-19..06-21",
                            "09-25..09-27", "10-01..10-07"),
                    List.of("01-04", "02-14", "02-28", "05-09", "09-20", "10-10")));

    private static final List<Parameter> PARAMETERS = NOTICES.stream().flatMap(Notice::parameters).toList();

    @Override
    public String id() {
        return "holidays";
    }

    @Override
    public String version() {
        return "2026.1";
    }

    @Override
    public Text title() {
        return Text.of("全国节假日与调休安排", "Statutory holidays and make-up workdays");
    }

    @Override
    public LocalDate effectiveFrom() {
        return LocalDate.of(2024, 1, 1);
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Provision> provisions() {
        return List.of();
    }
}
