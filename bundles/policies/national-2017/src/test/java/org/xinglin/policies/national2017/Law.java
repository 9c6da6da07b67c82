package org.xinglin.policies.national2017;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;
import org.xinglin.policy.Texts;
import org.xinglin.testkit.Situation;

/** Judges a situation by one provision, with the parameters of 2017 unless a test sets others. */
final class Law {

    private static final List<Policy> POLICIES = Texts.read(List.of(Path.of("src/main/resources/OSGI-INF/policy")), Map.of());

    private final Map<String, String> parameters = new HashMap<>();

    /** Returns all policies of this bundle. */
    static List<Policy> policies() {
        return POLICIES;
    }

    /** Returns all their provisions. */
    static List<Provision> provisions() {
        return POLICIES.stream().flatMap(p -> p.provisions().stream()).toList();
    }

    /** Returns the provision of this id. */
    static Provision provision(String id) {
        return provisions().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    /** Sets a parameter as a tenant or a later policy would. */
    Law parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** Returns what the provision says. */
    Verdict says(String provision, Situation situation) {
        Parameters inForce = name -> Optional.ofNullable(parameters.get(name)).or(() -> POLICIES.stream()
                .flatMap(policy -> policy.parameters().stream())
                .filter(p -> p.name().equals(name) && p.holdsOn(situation.day())).map(p -> p.value()).findFirst());
        return provision(provision).judge(situation.build(), inForce);
    }

    /** Returns what the provision says, in one word. */
    String verdict(String provision, Situation situation) {
        return says(provision, situation).getClass().getSimpleName();
    }
}
