package org.xinglin.policy.cel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinglin.api.policy.Basis;
import org.xinglin.policy.text.Place;
import org.xinglin.policy.text.Source;

/** Reads one provision of a text that fits the schema. */
public final class ProvisionReader {

    private final Source source;
    private final Conditions conditions;

    /** Reads with the conditions of a policy. */
    public ProvisionReader(Source source, Conditions conditions) {
        this.source = source;
        this.conditions = conditions;
    }

    /** Reads a provision; empty if any of its conditions is faulty. */
    public Optional<CelProvision> read(JsonNode node, String pointer, Basis basis) {
        Optional<Expression> when = condition(node, pointer, "when");
        List<CelProvision.Demand> demands = new ArrayList<>();
        boolean whole = when.isPresent() == node.has("when");
        for (int i = 0; i < node.path("demands").size(); i++) {
            Optional<CelProvision.Demand> demand = demand(node.path("demands").get(i), pointer + "/demands/" + i);
            demand.ifPresent(demands::add);
            whole &= demand.isPresent();
        }
        Set<String> types = new LinkedHashSet<>();
        node.path("types").forEach(type -> types.add(type.asText()));
        return whole ? Optional.of(new CelProvision(node.path("id").asText(), types, basis, day(node, "from"), day(node, "to"),
                when.orElse(null), node.path("collect").asBoolean(), demands, conditions.terms())) : Optional.empty();
    }

    private Optional<CelProvision.Demand> demand(JsonNode node, String pointer) {
        boolean known = node.has("known");
        Optional<Expression> when = condition(node, pointer, "when");
        Optional<Expression> that = condition(node, pointer, known ? "known" : "that");
        Words zh = Words.of(node.path("zh").asText(), true, conditions, source.place(pointer + "/zh"));
        Words en = Words.of(node.path("en").asText(), false, conditions, source.place(pointer + "/en"));
        return that.filter(t -> when.isPresent() == node.has("when"))
                .map(t -> new CelProvision.Demand(when, t, known, node.path("field").asText(""), zh, en));
    }

    private Optional<Expression> condition(JsonNode node, String pointer, String name) {
        Place place = source.place(pointer + "/" + name);
        return node.has(name) ? conditions.condition(node.path(name).asText(), place) : Optional.empty();
    }

    private static LocalDate day(JsonNode node, String name) {
        return node.has(name) ? LocalDate.parse(node.path(name).asText()) : null;
    }
}
