package org.xinglin.policies.national2017;

import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;

/** Is a demand that looks at the registration that the form names, valid or ended; silent if it is none of this person's. */
abstract class OfRegistration extends Demand.OfPerson {

    /** 注销. */
    static final Set<String> CANCELLATION = Set.of("cancellation");
    /** 注册备案. */
    static final Set<String> DEPARTURE = Set.of("departure");
    /** 撤销注册备案. */
    static final Set<String> DEPARTURE_UNDO = Set.of("departure-undo");
    /** 行政许可法. */
    static final String LICENSING_LAW = "中华人民共和国行政许可法";

    OfRegistration(String id, Set<String> types, String instrument, String article, String rules) {
        super(id, types, instrument, article, rules);
    }

    abstract Verdict judge(Case applied, Facts.Person person, Standing.Registration named, Parameters parameters);

    @Override
    final Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        return NamedRegistration.of(applied.form(), person).map(named -> judge(applied, person, named, parameters))
                .orElseGet(Verdict::notInForce);
    }
}
