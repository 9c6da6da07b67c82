package org.xinglin.rest.problem;

import java.util.List;
import java.util.Map;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;

/** Turns refused outcomes into problems: 422, or what fits the code of the first finding better. */
public final class Refusals {

    /** Endings of finding codes that say more than 422 does, whichever room they come from. */
    private static final Map<String, Integer> BY_ENDING = Map.ofEntries(
            Map.entry("-unfinished-application", 409),
            Map.entry("-open-application", 409),
            Map.entry("-in-use", 409),
            Map.entry("-already-active", 409),
            Map.entry("-channel-verified", 409),
            Map.entry("-state", 409),
            Map.entry("-conflict", 409),
            Map.entry("-changed", 409),
            Map.entry("-taken", 409),
            Map.entry("-exists", 409),
            Map.entry("-held", 409),
            Map.entry("-decided", 409),
            Map.entry("-locked", 429),
            Map.entry("-too-often", 429),
            Map.entry("-too-soon", 429),
            Map.entry("-forbidden", 403),
            Map.entry("-not-yours", 403));

    private Refusals() {
    }

    /** Returns the accepted value. @throws ProblemException with the refusal's findings, 422 unless the code says more */
    public static <T> T accepted(Outcome<T> outcome) {
        return accepted(outcome, 422);
    }

    /** Returns the accepted value. @throws ProblemException with this status, unless the code says more */
    public static <T> T accepted(Outcome<T> outcome, int status) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        List<Finding> findings = outcome.findings();
        throw ProblemException.refusal(status(findings.get(0).code(), status), findings);
    }

    private static int status(String code, int otherwise) {
        return BY_ENDING.entrySet().stream()
                .filter(e -> ("-" + code).endsWith(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
