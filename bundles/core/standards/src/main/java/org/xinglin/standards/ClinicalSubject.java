package org.xinglin.standards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names a subject of diagnosis and treatment (诊疗科目, rulebook §2.8.4), on one of three levels.
 *
 * @param code {@code 03}, {@code 03.01} or {@code 04.01.01}
 * @param zh official name
 * @param en English name, empty below the first level
 */
public record ClinicalSubject(String code, String zh, String en) {

    private static final Map<String, ClinicalSubject> BY_CODE = load();

    private static Map<String, ClinicalSubject> load() {
        Map<String, ClinicalSubject> all = new LinkedHashMap<>();
        Resource.rows("clinical-subjects.tsv", c -> new ClinicalSubject(c[0], c[1], c[2]))
                .forEach(s -> all.put(s.code, s));
        return all;
    }

    /** Returns the subject of a code, empty when there is none. */
    public static Optional<ClinicalSubject> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns all, in the order of their codes. */
    public static List<ClinicalSubject> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** Returns the subject above, empty for one of the first level. */
    public Optional<ClinicalSubject> parent() {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : find(code.substring(0, dot));
    }

    /** Tells whether a licence for this subject covers the other: itself and all below it. */
    public boolean covers(ClinicalSubject other) {
        return other.code.equals(code) || other.code.startsWith(code + ".");
    }

    /** Returns the name with those above it, as 内科/呼吸内科专业. */
    public String fullName() {
        return parent().map(p -> p.fullName() + "/" + zh).orElse(zh);
    }
}
