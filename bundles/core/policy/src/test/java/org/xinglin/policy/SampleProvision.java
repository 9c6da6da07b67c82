package org.xinglin.policy;

import java.util.Set;
import java.util.function.Function;
import org.xinglin.api.Finding;
import org.xinglin.api.business.Case;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Parameters;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Verdict;

/** Is a provision made for a test. */
record SampleProvision(String id, Set<String> types, Function<Parameters, Verdict> says) implements Provision {

    static SampleProvision satisfied(String id) {
        return new SampleProvision(id, Set.of("registration"), p -> Verdict.satisfied());
    }

    static SampleProvision violated(String id) {
        return new SampleProvision(id, Set.of("registration"), p -> Verdict.violated(Finding.of(id, "R", "不行", "no")));
    }

    static SampleProvision broken(String id) {
        return new SampleProvision(id, Set.of("registration"), p -> {
            throw new IllegalStateException("broken");
        });
    }

    static SampleProvision expects(String name, String value) {
        return new SampleProvision("expects", Set.of("registration"), p -> p.text(name).equals(value)
                ? Verdict.satisfied() : Verdict.violated(Finding.of("mixed", "R", "混", "mixed")));
    }

    @Override
    public Basis basis() {
        return Sample.BASIS;
    }

    @Override
    public Verdict judge(Case applied, Parameters parameters) {
        return says.apply(parameters);
    }
}
