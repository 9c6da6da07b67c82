package org.xinglin.policies.national2022;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Is 医师法, the Doctors Law in force since 2022-03-01, as far as 注册 needs it: bars and parameters (rulebook §9.2, LAW-2022). */
@Component(name = "org.xinglin.policies.national2022.policy")
public class National2022 implements Policy {

    private static final LocalDate FROM = LocalDate.of(2022, 3, 1);

    private static final List<Parameter> PARAMETERS = List.of(
            value("statutoryDays.registerOrChange", "20", "第十三条", "R-REG-25"),
            value("bar.criminalYears", "2", "第十六条", "R-REG-36"),
            value("bar.revokedYears", "2", "第十六条", "R-REG-36"),
            value("bar.assessmentFailYears", "1", "第十六条", "R-REG-36"),
            value("bar.improperMeansYears", "3", "第五十四条", "R-REG-38"),
            value("ban.practiceYearsMin", "5", "第五十八条", "R-REG-39"),
            value("assessment.cycleYears", "3", "第四十二条", "§9.2 LAW-2022"),
            value("assessment.cycleYearsBefore", "2", "第四十二条", "§9.2 ASSESS-2007"),
            value("assessment.cycleYearsSince", "2022-03-01", "第四十二条", "§9.2 LAW-2022"),
            value("interruptionYears", "2", "第十九条", "R-REG-185"),
            value("scopeAddition", "TRAINED", "第十四条", "R-DAT-31"),
            value("residencyRegistration", "ORDINARY", "第十八条", "R-REG-71"),
            value("reRegistrationTrainingMonths", "0", "第十九条", "R-REG-187"));

    private static final List<Provision> PROVISIONS =
            List.of(new YearsSinceSentence(), YearsSinceEnd.revocation(), YearsSinceEnd.failedAssessment(),
                    YearsSinceEnd.improperMeans(), new NoPracticeBan(), new MissingIsNoGround(), new BanFromTheProfession(), new AddedScopesTrainedAndAssessed());

    private static Parameter value(String name, String value, String article, String rule) {
        return new Parameter(name, value, FROM, Optional.empty(), new Basis("中华人民共和国医师法", article, rule));
    }

    @Override
    public String id() {
        return "national-2022";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Text title() {
        return Text.of("医师法（2022）", "Doctors Law (2022)");
    }

    @Override
    public LocalDate effectiveFrom() {
        return FROM;
    }

    @Override
    public List<Parameter> parameters() {
        return PARAMETERS;
    }

    @Override
    public List<Provision> provisions() {
        return PROVISIONS;
    }
}
