package org.xinglin.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.xinglin.api.Text;
import org.xinglin.api.policy.Basis;
import org.xinglin.api.policy.Policy.Parameter;
import org.xinglin.api.policy.Provision;
import org.xinglin.api.policy.Scope;
import org.xinglin.policy.cel.Conditions;
import org.xinglin.policy.cel.FieldType;
import org.xinglin.policy.cel.ProvisionReader;
import org.xinglin.policy.cel.Terms;
import org.xinglin.policy.text.Faults;
import org.xinglin.policy.text.Form;
import org.xinglin.policy.text.Place;
import org.xinglin.policy.text.Source;

/** Reads a policy's text: YAML, fit for the schema, every condition typed and bounded. All that is wrong is said at once. */
final class PolicyReader {

    private final Function<String, Optional<TextPolicy>> others;

    /** Reads texts that may refer to these other policies. */
    PolicyReader(Function<String, Optional<TextPolicy>> others) {
        this.others = others;
    }

    /** Reads a text; empty if anything is wrong with it. */
    Optional<TextPolicy> read(String file, String text, Faults faults) {
        return Source.read(text, faults).filter(source -> Form.check(source, faults))
                .flatMap(source -> new Reading(file, text, source, faults).policy()).filter(policy -> faults.none());
    }

    /** Reads one text. */
    private final class Reading {

        private final String file;
        private final String text;
        private final Source source;
        private final JsonNode tree;
        private final Faults faults;
        private final String id;
        private final LocalDate from;
        private final Basis basis;
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, FieldType> fields = new LinkedHashMap<>();
        private final Map<String, String> definitions = new LinkedHashMap<>();
        private final Map<String, Catalogue.Kind> kinds = new HashMap<>();
        private final Map<String, Catalogue.Kind> known = new HashMap<>(Catalogue.BUNDLED.kinds());

        Reading(String file, String text, Source source, Faults faults) {
            this.file = file;
            this.text = text;
            this.source = source;
            this.tree = source.tree();
            this.faults = faults;
            this.id = tree.path("id").asText();
            this.from = LocalDate.parse(tree.at("/effective/from").asText());
            this.basis = basis(tree, new Basis("", "", ""));
        }

        Optional<TextPolicy> policy() {
            Optional<LocalDate> to = Optional.ofNullable(tree.at("/effective/to").textValue()).map(LocalDate::parse);
            to.filter(last -> last.isBefore(from)).ifPresent(last -> faults.add(source.place("/effective/to"), "wrong-dates",
                    "失效日期早于施行日期", "the last day is before the first"));
            Set<String> basedOn = names("/basedOn");
            Set<String> include = names("/include");
            refer(basedOn, "/basedOn", other -> known.putAll(other.kinds()));
            refer(include, "/include", this::bring);
            if (!faults.none()) {
                return Optional.empty();
            }
            tree.path("form").fields().forEachRemaining(e -> fields.put(e.getKey(), FieldType.of(e.getValue().asText())));
            new Definitions(source, faults).inOrder(definitions.keySet()).forEach(definitions::put);
            List<Parameter> parameters = parameters();
            Terms terms = terms();
            Conditions conditions = new Conditions(terms, faults);
            definitions.forEach((name, expression) -> {
                conditions.compile(expression, source.place("/definitions/" + name));
                conditions.define(name, expression);
            });
            Set<String> inJava = new LinkedHashSet<>();
            List<Provision> provisions = provisions(new ProvisionReader(source, conditions), inJava);
            return Optional.of(new TextPolicy(id, tree.path("version").asText(),
                    Text.of(tree.at("/title/zh").asText(), tree.at("/title/en").asText()), Scope.parse(tree.path("scope").asText()),
                    basedOn, include, tree.path("shadow").asBoolean(), from, to,
                    Optional.ofNullable(tree.at("/running/from").textValue()).map(LocalDate::parse).orElse(from), parameters, provisions,
                    kinds, fields, definitions, inJava, places, file, text, digest(text)));
        }

        private void bring(TextPolicy other) {
            fields.putAll(other.fields());
            definitions.putAll(other.definitions());
            known.putAll(other.kinds());
        }

        private void refer(Set<String> names, String pointer, java.util.function.Consumer<TextPolicy> use) {
            int i = 0;
            for (String name : names) {
                Place place = source.place(pointer + "/" + i++);
                if (reaches(name, id, new LinkedHashSet<>())) {
                    faults.add(place, "cyclic-include", "循环引用：“" + name + "”又引用“" + id + "”",
                            "a circle: " + name + " refers to " + id + " in turn");
                } else if (others.apply(name).isEmpty()) {
                    faults.add(place, Faults.MISSING, "没有编号为“" + name + "”的政策", "there is no policy " + name);
                } else {
                    use.accept(others.apply(name).get());
                }
            }
        }

        private boolean reaches(String name, String goal, Set<String> seen) {
            if (name.equals(goal)) {
                return true;
            }
            return seen.add(name) && others.apply(name).filter(other -> other.include().stream().anyMatch(n -> reaches(n, goal, seen))
                    || other.basedOn().stream().anyMatch(n -> reaches(n, goal, seen))).isPresent();
        }

        private List<Parameter> parameters() {
            List<Parameter> parameters = new ArrayList<>();
            for (int i = 0; i < tree.path("parameters").size(); i++) {
                JsonNode node = tree.path("parameters").get(i);
                String pointer = "/parameters/" + i;
                String name = node.path("name").asText();
                if (places.put("parameter " + name, source.place(pointer + "/name")) != null) {
                    faults.add(source.place(pointer + "/name"), "twice", "参数“" + name + "”重复", "parameter " + name + " stands here twice");
                }
                if (!known.containsKey(name) && node.has("type") && node.has("stricter")) {
                    kinds.put(name, Catalogue.kind(node));
                    known.put(name, kinds.get(name));
                }
                if (!known.containsKey(name)) {
                    faults.add(source.place(pointer + "/name"), "unknown-parameter",
                            "没有参数“" + name + "”；新参数须写明 type 和 stricter", "there is no parameter " + name
                                    + "; a new one says its type and stricter");
                    continue;
                }
                Basis own = basis(node, basis);
                if (node.has("value")) {
                    parameters.add(parameter(name, node, pointer, from, Optional.empty(), own));
                }
                for (int j = 0; j < node.path("values").size(); j++) {
                    JsonNode dated = node.path("values").get(j);
                    parameters.add(parameter(name, dated, pointer + "/values/" + j, LocalDate.parse(dated.path("from").asText()),
                            Optional.ofNullable(dated.path("to").textValue()).map(LocalDate::parse), basis(dated, own)));
                }
            }
            Overlaps.within(parameters, name -> source.place("/parameters"), faults);
            return parameters;
        }

        private Parameter parameter(String name, JsonNode node, String pointer, LocalDate first, Optional<LocalDate> last, Basis own) {
            String value = value(node.path("value"));
            try {
                known.get(name).type().parse(value);
            } catch (RuntimeException none) {
                faults.add(source.place(pointer + "/value"), "type-error", "参数“" + name + "”的值不是 " + known.get(name).type(),
                        "the value of " + name + " is no " + known.get(name).type());
            }
            return new Parameter(name, value, first, last, own);
        }

        private List<Provision> provisions(ProvisionReader reader, Set<String> inJava) {
            List<Provision> provisions = new ArrayList<>();
            for (int i = 0; i < tree.path("provisions").size(); i++) {
                JsonNode node = tree.path("provisions").get(i);
                String pointer = "/provisions/" + i;
                String name = node.path("id").asText();
                if (places.put("provision " + name, source.place(pointer + "/id")) != null) {
                    faults.add(source.place(pointer + "/id"), "twice", "规定“" + name + "”重复", "provision " + name + " stands here twice");
                }
                Basis own = basis(node, basis);
                if (node.has("java")) {
                    inJava.add(name);
                    Set<String> types = new LinkedHashSet<>();
                    node.path("types").forEach(type -> types.add(type.asText()));
                    provisions.add(new JavaProvision(name, types, own, day(node, "from"), day(node, "to"), null));
                } else {
                    reader.read(node, pointer, own).ifPresent(provisions::add);
                }
            }
            return provisions;
        }

        private Terms terms() {
            Map<String, FieldType> types = new HashMap<>();
            Map<String, String> fallbacks = new HashMap<>();
            known.forEach((name, kind) -> {
                types.put(name, kind.type());
                kind.fallback().ifPresent(value -> fallbacks.put(name, value));
            });
            return new Terms(fields, types, fallbacks);
        }

        private Set<String> names(String pointer) {
            Set<String> names = new LinkedHashSet<>();
            tree.at(pointer).forEach(name -> names.add(name.asText()));
            return names;
        }
    }

    private static Basis basis(JsonNode node, Basis wider) {
        JsonNode own = node.path("basis");
        String article = own.path("article").asText(wider.article());
        return new Basis(own.path("instrument").asText(wider.instrument()), article, own.path("rules").asText(wider.rules()));
    }

    private static LocalDate day(JsonNode node, String name) {
        return node.has(name) ? LocalDate.parse(node.path(name).asText()) : null;
    }

    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> words = new ArrayList<>();
        node.forEach(word -> words.add(word.asText()));
        return String.join(" ", words);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
