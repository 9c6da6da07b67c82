package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xinglin.api.Finding;

/**
 * Is what all provisions in force say of a case, kept with the application (R-POL-03).
 *
 * @param on the day for which provisions were chosen
 * @param policies the whole set that was used, in order of id
 * @param parameters the values in force that provisions asked for, by name
 * @param shadow what policies on trial say; they decide nothing
 */
public record Judgement(LocalDate on, List<PolicyRef> policies, List<Line> lines, Map<String, String> parameters,
        List<Line> shadow) {

    /** Takes copies; judgements kept before parameters and shadows were have none. */
    public Judgement {
        policies = List.copyOf(policies);
        lines = List.copyOf(lines);
        parameters = parameters == null ? Map.of() : new TreeMap<>(parameters);
        shadow = shadow == null ? List.of() : List.copyOf(shadow);
    }

    /** Returns a judgement without parameters and shadows. */
    public Judgement(LocalDate on, List<PolicyRef> policies, List<Line> lines) {
        this(on, policies, lines, Map.of(), List.of());
    }

    /** One provision's verdict. */
    public record Line(String provision, PolicyRef policy, Basis basis, Verdict verdict) {
    }

    /** Returns every finding of every violated provision. */
    public List<Finding> findings() {
        return lines.stream()
                .flatMap(l -> l.verdict() instanceof Verdict.Violated v ? v.findings().stream() : null)
                .toList();
    }

    /** Returns the provisions that could not be judged. */
    public List<Line> undetermined() {
        return lines.stream().filter(l -> l.verdict() instanceof Verdict.Undetermined).toList();
    }

    /** Returns what policies on trial say as a judgement of its own. */
    public Judgement trial() {
        return new Judgement(on, shadow.stream().map(Line::policy).distinct().toList(), shadow, parameters, List.of());
    }

    /** Says whether both come to the same, whatever the words: the same verdict of each provision. */
    public boolean sameVerdicts(Judgement other) {
        return verdicts().equals(other.verdicts());
    }

    private Map<String, String> verdicts() {
        Map<String, String> verdicts = new TreeMap<>();
        lines.forEach(l -> verdicts.put(l.provision(), l.verdict().getClass().getSimpleName()));
        return verdicts;
    }
}
