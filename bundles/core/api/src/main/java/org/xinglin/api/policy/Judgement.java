package org.xinglin.api.policy;

import java.time.LocalDate;
import java.util.List;
import org.xinglin.api.Finding;

/**
 * Is what all provisions in force say of a case, kept with the application (R-POL-03).
 *
 * @param on the day for which provisions were chosen
 * @param policies the whole set that was used, in order of id
 */
public record Judgement(LocalDate on, List<PolicyRef> policies, List<Line> lines) {

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
}
