package org.xinglin.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names an ethnic group (民族, GB/T 3304, rulebook §2.9). The codes 66, 97, 98 and 99 differ between systems; all are known.
 *
 * @param code two digits
 * @param zh Chinese name, as 汉族
 * @param en English name
 */
public record Ethnicity(String code, String zh, String en) {

    private static final List<Ethnicity> ALL = Resource.rows("ethnicities.tsv", c -> new Ethnicity(c[0], c[1], c[2]));
    private static final Map<String, Ethnicity> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Ethnicity::code, e -> e));

    /** Returns the ethnic group of a two-digit code, empty when there is none. */
    public static Optional<Ethnicity> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns all, in the order of their codes. */
    public static List<Ethnicity> all() {
        return ALL;
    }
}
