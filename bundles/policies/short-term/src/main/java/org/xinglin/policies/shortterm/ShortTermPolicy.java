package org.xinglin.policies.shortterm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy;
import org.xinglin.api.policy.Provision;

/** Is what the policies of this bundle have in common: each is one instrument with a first day. */
abstract class ShortTermPolicy implements Policy {

    private final String id;
    private final Text title;
    private final LocalDate from;
    private final List<Parameter> parameters;
    private final List<Provision> provisions;

    ShortTermPolicy(String id, Text title, LocalDate from, List<Parameter> parameters, List<Provision> provisions) {
        this.id = id;
        this.title = title;
        this.from = from;
        this.parameters = parameters;
        this.provisions = provisions;
    }

    static Parameter value(String name, String value, LocalDate from, String instrument, String article, String rules) {
        return new Parameter(name, value, from, Optional.empty(), new Basis(instrument, article, rules));
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String version() {
        return "1.0.0";
    }

    @Override
    public final Text title() {
        return title;
    }

    @Override
    public final LocalDate effectiveFrom() {
        return from;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final List<Provision> provisions() {
        return provisions;
    }
}
