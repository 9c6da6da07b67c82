package org.xinglin.policies.national2017;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Verdict;
import org.xinglin.testkit.Situation;

/** Judges a situation by one provision, with the parameters of 2017 unless a test sets others. */
final class Law {

    private final National2017 policy = new National2017();
    private final Map<String, String> parameters = new HashMap<>();

    /** Sets a parameter as a tenant or a later policy would. */
    Law parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** Returns what the provision says. */
    Verdict says(String provision, Situation situation) {
        Parameters inForce = name -> Optional.ofNullable(parameters.get(name)).or(() -> policy.parameters().stream()
                .filter(p -> p.name().equals(name) && p.holdsOn(situation.day())).map(p -> p.value()).findFirst());
        return policy.provisions().stream().filter(p -> p.id().equals(provision)).findFirst().orElseThrow()
                .judge(situation.build(), inForce);
    }

    /** Returns what the provision says, in one word. */
    String verdict(String provision, Situation situation) {
        return says(provision, situation).getClass().getSimpleName();
    }
}
