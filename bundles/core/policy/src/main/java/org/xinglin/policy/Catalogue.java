package org.xinglin.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xinglin.policy.cel.FieldType;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Source;

/** Lists the parameters that are known everywhere (rulebook §9.3): their type, and how a tenant may narrow them (R-POL-01). */
final class Catalogue {

    /** The bundled list. */
    static final Catalogue BUNDLED = bundled();

    private final Map<String, Kind> kinds;

    /**
     * Is a kind of parameter.
     *
     * @param fallback the value where no policy sets any
     */
    record Kind(FieldType type, Narrowing stricter, Optional<String> fallback) {
    }

    private Catalogue(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    Map<String, Kind> kinds() {
        return kinds;
    }

    /** Returns how a parameter is combined; one that nobody declared is the tenant's own. */
    Narrowing narrowing(String name) {
        return kinds.containsKey(name) ? kinds.get(name).stricter() : Narrowing.OWN;
    }

    /** Reads a kind from a text that fits the schema. */
    static Kind kind(JsonNode node) {
        return new Kind(FieldType.of(node.path("type").asText("text")),
                Narrowing.valueOf(word(node.path("stricter").asText("own"))),
                node.has("fallback") ? Optional.of(node.path("fallback").asText()) : Optional.empty());
    }

    private static String word(String stricter) {
        return "true".equals(stricter) ? "DEMAND" : stricter.toUpperCase(Locale.ROOT);
    }

    private static Catalogue bundled() {
        try (InputStream in = Catalogue.class.getResourceAsStream("parameters.yaml")) {
            Faults faults = new Faults("parameters.yaml");
            Source source = Source.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), faults)
                    .orElseThrow(() -> new IllegalStateException(faults.all().toString()));
            Map<String, Kind> kinds = new LinkedHashMap<>();
            source.tree().fields().forEachRemaining(e -> kinds.put(e.getKey(), kind(e.getValue())));
            return new Catalogue(Map.copyOf(kinds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
