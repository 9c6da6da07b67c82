package org.xinglin.policy.cel;

import dev.cel.runtime.CelEvaluationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.PolicyDesk.Value;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Place;

/** Tells what a provision saw of a case: each fact and parameter that its conditions look at, with its value. */
public final class Sight {

    private static final int LONGEST = 300;

    private Sight() {
    }

    /** Returns the values. @param parameters those that were in force */
    public static List<Value> of(CelProvision provision, Case applied, Parameters parameters) {
        Conditions conditions = new Conditions(provision.terms(), new Faults(provision.id()));
        CaseValues values = new CaseValues(applied, parameters);
        List<Value> seen = new ArrayList<>();
        for (String path : provision.paths()) {
            conditions.compile(path, Place.WHOLE).flatMap(expression -> value(expression, values, provision))
                    .ifPresent(value -> seen.add(new Value(path, value)));
        }
        return seen;
    }

    private static Optional<String> value(Expression expression, CaseValues values, CelProvision provision) {
        try {
            String text = Words.text(expression.value(values.of(provision.terms())), "、");
            return Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        } catch (CelEvaluationException absent) {
            return Optional.of("—");
        }
    }
}
