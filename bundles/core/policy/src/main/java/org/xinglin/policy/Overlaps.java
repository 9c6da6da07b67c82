package org.xinglin.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xinglin.api.policy.Policy.Parameter;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/** Finds days for which two things are laid down at once (R-POL-04). */
final class Overlaps {

    private Overlaps() {
    }

    /** Says whether two ranges of days have a day in common; an absent end is open. */
    static boolean of(LocalDate from, Optional<LocalDate> to, LocalDate otherFrom, Optional<LocalDate> otherTo) {
        return to.map(last -> !otherFrom.isAfter(last)).orElse(true) && otherTo.map(last -> !from.isAfter(last)).orElse(true);
    }

    static boolean of(Parameter a, Parameter b) {
        return of(a.from(), a.to(), b.from(), b.to());
    }

    /** Finds values of one parameter in one text that hold on the same day. */
    static void within(List<Parameter> parameters, Function<String, Place> place, Faults faults) {
        for (int i = 0; i < parameters.size(); i++) {
            for (int j = 0; j < i; j++) {
                Parameter a = parameters.get(i);
                Parameter b = parameters.get(j);
                if (a.name().equals(b.name()) && of(a, b) && Catalogue.BUNDLED.narrowing(a.name()) != Narrowing.UNION) {
                    faults.add(place.apply(a.name()), "overlap", "参数“" + a.name() + "”有两个值的日期重叠：自 " + b.from() + " 和自 " + a.from(),
                            "two values of " + a.name() + " hold on the same days: from " + b.from() + " and from " + a.from());
                }
            }
        }
    }
}
