package org.xinglin.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Provision;

/** Is the text of a policy made for a test; its provisions are judged in Java. */
record Sample(String id, String version, String effective, String scope, String more, List<Provision> provisions) {

    static final Basis BASIS = new Basis("instrument", "art 1", "R-POL-01");

    static Sample of(String id, String from, Provision... provisions) {
        return new Sample(id, "1.0.0", "from: " + from, "national", "", List.of(provisions));
    }

    Sample version(String other) {
        return new Sample(id, other, effective, scope, more, provisions);
    }

    Sample until(String last) {
        return new Sample(id, version, effective + ", to: " + LocalDate.parse(last), scope, more, provisions);
    }

    Sample in(TenantId owner) {
        return new Sample(id, version, effective, "tenant " + owner.code(), more, provisions);
    }

    Sample basedOn(String other) {
        return new Sample(id, version, effective, scope, more + "basedOn: [" + other + "]\n", provisions);
    }

    Sample onTrial() {
        return new Sample(id, version, effective, scope, more + "shadow: true\n", provisions);
    }

    Sample with(String name, String value) {
        String kind = Catalogue.BUNDLED.kinds().containsKey(name) ? "" : ", type: text, stricter: own";
        return new Sample(id, version, effective, scope,
                more + "parameters: [{name: " + name + ", value: \"" + value + "\"" + kind + "}]\n", provisions);
    }

    /** Returns it as a bundle brings it. */
    List<Contribution> texts() {
        String stated = provisions.stream().map(p -> "  - {id: " + p.id() + ", types: " + p.types() + ", java: true}\n")
                .collect(Collectors.joining());
        String text = "id: " + id + "\nversion: " + version + "\ntitle: {zh: " + id + ", en: " + id + "}\nscope: " + scope
                + "\neffective: {" + effective + "}\nbasis: {instrument: instrument, article: art 1, rules: R-POL-01}\n" + more
                + (stated.isEmpty() ? "" : "provisions:\n" + stated) + "...\n";
        return List.of(new Contribution(id, id + ".policy.yaml", text, "test",
                provisions.stream().collect(Collectors.toMap(Provision::id, p -> p))));
    }
}
