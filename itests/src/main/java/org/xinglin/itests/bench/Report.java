package org.xinglin.itests.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Collects what was measured and shows it as a table and as JSON. A bar that is missed is said, not punished. */
final class Report {

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Object> settings = new TreeMap<>();

    /**
     * Is one figure.
     *
     * @param ours what was measured of the system
     * @param theirs the same of the bare database; empty where there is nothing to compare with
     * @param value what the bar is held against: a ratio, or the figure itself
     */
    private record Line(String measure, String unit, double ours, OptionalDouble theirs, double value, Bar bar) {
    }

    /** Is what a figure has to reach. */
    record Bar(boolean atLeast, double limit) {

        static Bar atLeast(double limit) {
            return new Bar(true, limit);
        }

        static Bar below(double limit) {
            return new Bar(false, limit);
        }

        private boolean reachedBy(double value) {
            return atLeast ? value >= limit : value < limit;
        }

        @Override
        public String toString() {
            return (atLeast ? ">= " : "< ") + number(limit);
        }
    }

    /** Notes a throughput against that of the bare database. */
    void ratio(String measure, String unit, double ours, double theirs, double atLeast) {
        add(new Line(measure, unit, ours, OptionalDouble.of(theirs), ours / theirs, Bar.atLeast(atLeast)));
    }

    /** Notes a duration against that of the bare database: the ratio is theirs over ours. */
    void speed(String measure, String unit, double ours, double theirs, double atLeast) {
        add(new Line(measure, unit, ours, OptionalDouble.of(theirs), theirs / ours, Bar.atLeast(atLeast)));
    }

    /** Notes a figure that has a limit of its own. */
    void figure(String measure, String unit, double ours, Bar bar) {
        add(new Line(measure, unit, ours, OptionalDouble.empty(), ours, bar));
    }

    /** Notes a figure that is only told. */
    void figure(String measure, String unit, double ours) {
        add(new Line(measure, unit, ours, OptionalDouble.empty(), ours, null));
    }

    /** Notes what a reader of the figures has to know. */
    void note(String format, Object... values) {
        String note = String.format(Locale.ROOT, format, values);
        notes.add(note);
        System.out.println("  " + note);
    }

    /** Notes under which settings it ran. */
    void setting(String name, Object value) {
        settings.put(name, value);
    }

    private void add(Line line) {
        lines.add(line);
        System.out.println("  " + line.measure() + ": " + number(line.ours()) + " " + line.unit());
    }

    /** Returns the table. */
    String table() {
        StringBuilder table = new StringBuilder(String.format("%-58s %12s %12s %7s %9s  %s%n", "measure", "ours", "theirs",
                "ratio", "bar", "reached"));
        for (Line line : lines) {
            table.append(String.format("%-58s %12s %12s %7s %9s  %s%n", line.measure() + ", " + line.unit(), number(line.ours()),
                    line.theirs().isPresent() ? number(line.theirs().getAsDouble()) : "",
                    line.theirs().isPresent() ? number(line.value()) : "",
                    line.bar() == null ? "" : line.bar(),
                    line.bar() == null ? "" : line.bar().reachedBy(line.value()) ? "yes" : "NO"));
        }
        notes.forEach(note -> table.append("- ").append(note).append(System.lineSeparator()));
        return table.toString();
    }

    /** Writes the JSON. */
    void write(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("at", Instant.now().toString());
        root.set("settings", json.valueToTree(settings));
        ArrayNode measures = root.putArray("measures");
        for (Line line : lines) {
            ObjectNode one = measures.addObject().put("measure", line.measure()).put("unit", line.unit()).put("ours", line.ours());
            line.theirs().ifPresent(theirs -> one.put("theirs", theirs).put("ratio", line.value()));
            if (line.bar() != null) {
                one.put("bar", line.bar().toString()).put("reached", line.bar().reachedBy(line.value()));
            }
        }
        notes.forEach(root.putArray("notes")::add);
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
