package org.xinglin.policy.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Is a YAML text as a tree of JSON values with the place of each. Numbers and dates stay what they were written as. */
public final class Source {

    /** The largest text that is read, in bytes of UTF-8. */
    public static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 30;

    private final JsonNode tree;
    private final Map<String, Place> places;

    private Source(JsonNode tree, Map<String, Place> places) {
        this.tree = tree;
        this.places = places;
    }

    /** Says whether a text is whole: the last line that is no comment is the end mark {@code ...}. */
    public static boolean whole(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).reduce((a, b) -> b)
                .filter("..."::equals).isPresent();
    }

    /** Reads a text; empty if it is no YAML of one document. */
    public static Optional<Source> read(String text, Faults faults) {
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            faults.add(Place.WHOLE, "too-large", "文件超过 1 MB，不予读取", "the file is larger than 1 MB and is not read");
            return Optional.empty();
        }
        if (!whole(text)) {
            faults.add(new Place((int) text.lines().count(), 0, false), "incomplete",
                    "文件不完整：最后一行应为 YAML 文档结束标记 ...", "the file is incomplete: its last line has to be YAML's end mark ...");
            return Optional.empty();
        }
        try {
            Node root = new Yaml(limits()).compose(new StringReader(text));
            Map<String, Place> places = new HashMap<>();
            return Optional.of(new Source(new Walk(places, faults).walk(root, "", 0), places)).filter(s -> faults.none());
        } catch (MarkedYAMLException e) {
            faults.add(place(e.getProblemMark(), false), "no-yaml", "不是有效的 YAML：" + e.getProblem(), "no valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            faults.add(Place.WHOLE, "no-yaml", "不是有效的 YAML：" + e.getMessage(), "no valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Returns the tree. */
    public JsonNode tree() {
        return tree;
    }

    /** Returns the place of what a JSON pointer names, or of the nearest thing around it. */
    public Place place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (places.containsKey(at)) {
                return places.get(at);
            }
        }
        return Place.WHOLE;
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(DEEPEST);
        return options;
    }

    private static Place place(Mark mark, boolean block) {
        return mark == null ? Place.WHOLE : new Place(mark.getLine() + 1, mark.getColumn() + 1, block);
    }

    /** Walks the nodes; an alias that leads into itself is a fault, not a loop. */
    private static final class Walk {

        private final Map<String, Place> places;
        private final Faults faults;
        private final Map<Node, Boolean> within = new IdentityHashMap<>();
        private int seen;

        Walk(Map<String, Place> places, Faults faults) {
            this.places = places;
            this.faults = faults;
        }

        JsonNode walk(Node node, String pointer, int depth) {
            if (node == null) {
                return JsonNodeFactory.instance.nullNode();
            }
            boolean block = node instanceof ScalarNode scalar
                    && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
            places.put(pointer, place(node.getStartMark(), block));
            if (depth > DEEPEST || ++seen > 20_000 || within.put(node, true) != null) {
                faults.add(places.get(pointer), "cyclic", "内容引用自身或者过大", "it refers to itself, or is too large");
                return JsonNodeFactory.instance.nullNode();
            }
            JsonNode value = node instanceof MappingNode map ? map(map, pointer, depth)
                    : node instanceof SequenceNode list ? list(list, pointer, depth) : scalar((ScalarNode) node);
            within.remove(node);
            return value;
        }

        private JsonNode map(MappingNode node, String pointer, int depth) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (NodeTuple tuple : node.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
                if (object.has(key)) {
                    faults.add(place(tuple.getKeyNode().getStartMark(), false), "twice", "“" + key + "”重复", key + " stands here twice");
                }
                object.set(key, walk(tuple.getValueNode(), at, depth + 1));
            }
            return object;
        }

        private JsonNode list(SequenceNode node, String pointer, int depth) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < node.getValue().size(); i++) {
                array.add(walk(node.getValue().get(i), pointer + "/" + i, depth + 1));
            }
            return array;
        }

        private static JsonNode scalar(ScalarNode node) {
            String value = node.getValue();
            if (Tag.BOOL.equals(node.getTag()) && value.matches("true|false")) {
                return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(value));
            }
            if (Tag.INT.equals(node.getTag()) && value.matches("-?\\d{1,18}")) {
                return JsonNodeFactory.instance.numberNode(Long.parseLong(value));
            }
            return Tag.NULL.equals(node.getTag()) ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(value);
        }
    }
}
