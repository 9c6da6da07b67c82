package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Is 区域注册: 医师执业注册管理办法 (Order 13) and the electronic registration of 2017, for the business of doctors (rulebook §9.2). */
@Component(name = "org.xinglin.policies.national2017.policy")
public class National2017 implements Policy {

    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);

    private static final List<Parameter> PARAMETERS = List.of(
            value("cancellation.residualGround", "OFF", "R-REG-132"),
            value("assessment.missedCyclesToCancel", "2", "R-REG-132"),
            value("cancellation.interruptedYears", "2", "R-REG-132"),
            value("departed.cancelAfterYears", "2", "R-REG-174"),
            value("autoCancelDeparted", "PROPOSE", "R-REG-174"),
            value("reissue.lossStatement", "REQUIRED", "R-REG-225"),
            value("legacy.recognisedBefore", "1998-06-26", "R-REG-195"),
            value("military.exchangeDays", "90", "R-REG-92"),
            value("hmt.recognitionCutOff", "2007-12-31", "R-REG-200"),
            value("hmt.recognitionYears", "5", "R-REG-200"),
            value("hmt.categories", "10 20 40", "R-REG-200"),
            value("assessment.cycleYears", "2", "§9.2 ASSESS-2007"),
            value("assessment.simplifiedYearsGood", "5", "§9.2 ASSESS-2007"),
            value("assessment.simplifiedYearsClean", "12", "§9.2 ASSESS-2007"));

    private static final List<Provision> PROVISIONS = Stream.of(EndingLaw.PROVISIONS, CertificateLaw.PROVISIONS, CounterLaw.PROVISIONS).flatMap(List::stream).toList();

    private static Parameter value(String name, String value, String rule) {
        return new Parameter(name, value, FROM, Optional.empty(),
                new Basis(Demand.ORDER_13, "", rule));
    }

    @Override
    public String id() {
        return "national-2017-java";
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public Text title() {
        return Text.of("医师区域注册（2017）", "Regional registration of doctors (2017)");
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
