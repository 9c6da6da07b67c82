package org.xinglin.policies.national2017;

import java.util.Optional;
import java.util.Set;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.NamedRegistration;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.standards.Level;
import org.xinglin.standards.PracticePlace;

/** Is a demand upon business at an institution that starts from a registration of the person's; silent if the form names none. */
abstract class FromRegistration extends Demand.OfPerson {

    /** 变更. */
    static final Set<String> CHANGE = Set.of("change");
    /** 多执业机构备案. */
    static final Set<String> FILING = Set.of("filing");

    FromRegistration(String id, Set<String> types, String instrument, String article, String rules) {
        super(id, types, instrument, article, rules);
    }

    abstract Verdict judge(Case applied, Facts.Person person, Standing.Registration base, Facts.Institution institution,
            Parameters parameters);

    @Override
    final Verdict judge(Case applied, Facts.Person person, Parameters parameters) {
        Optional<Standing.Registration> base = NamedRegistration.of(applied.form(), person);
        if (base.isEmpty()) {
            return Verdict.notInForce();
        }
        return applied.facts().institution()
                .map(institution -> judge(applied, person, base.get(), institution, parameters))
                .orElseGet(() -> Verdict.undetermined("拟执业机构的信息暂时不可用", "the institution's data cannot be had now"));
    }

    /** Says whether an institution lies in the practice place of a registration on the day of the case (R-REG-46, R-DAT-40). */
    static boolean inPlace(Case applied, Standing.Registration registration, Facts.Institution institution) {
        return new PracticePlace(Level.of(registration.level()), registration.practicePlace())
                .sameAs(place(registration.level(), institution), applied.on());
    }

    /** Returns the practice place of a doctor of this level whose main institution it is. */
    static PracticePlace place(int level, Facts.Institution institution) {
        return new PracticePlace(Level.of(level), institution.placeFor(level));
    }
}
