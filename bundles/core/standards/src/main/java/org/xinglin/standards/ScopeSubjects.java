package org.xinglin.standards;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells in which departments a practice scope can be exercised: whether 诊疗科目 of an institution cover a 执业范围 (R-REG-143).
 * The table is the system's own reading, no law names one. Scopes of public health, those that a province defines and skills in
 * words have no line: institutions of prevention have no 诊疗科目.
 */
public final class ScopeSubjects {

    private static final Map<String, List<String>> BY_SCOPE = Resource.rows("scope-subjects.tsv", c -> c).stream()
            .collect(Collectors.toUnmodifiableMap(c -> c[0], c -> List.of(c[1].split(" "))));

    private ScopeSubjects() {
    }

    /**
     * Says whether subjects cover a scope. A subject stands for those below it, and one below stands for the scope, too. A scope
     * without a line in the table is always covered.
     *
     * @param subjects codes of rulebook §2.8.4, for example {@code 03} and {@code 04.01}
     * @param scope two digits
     */
    public static boolean cover(Collection<String> subjects, String scope) {
        List<String> fitting = BY_SCOPE.get(scope);
        return fitting == null || subjects.stream().anyMatch(held -> fitting.stream().anyMatch(f -> touches(held, f)));
    }

    /** Says whether the table has a line for a scope. */
    public static boolean know(String scope) {
        return BY_SCOPE.containsKey(scope);
    }

    private static boolean touches(String held, String fitting) {
        return held.equals(fitting) || held.startsWith(fitting + ".") || fitting.startsWith(held + ".");
    }
}
