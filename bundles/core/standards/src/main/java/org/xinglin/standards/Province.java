package org.xinglin.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names a unit of the province level (GB/T 2260, first two digits; rulebook §2.9).
 *
 * @param code two digits; 66 is the project's own for 新疆生产建设兵团
 * @param zh official name
 * @param shortZh short name, as 河北
 * @param en English name
 * @param tenant whether it keeps registers of its own (R-DAT-02): not Taiwan, Hong Kong and Macau
 */
public record Province(String code, String zh, String shortZh, String en, boolean tenant) {

    private static final List<Province> ALL = Resource.rows("provinces.tsv",
            c -> new Province(c[0], c[1], c[2], c[3], Boolean.parseBoolean(c[4])));
    private static final Map<String, Province> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Province::code, p -> p));

    /** Returns the province of two digits, empty when there is none. */
    public static Optional<Province> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Returns all units of the province level. */
    public static List<Province> all() {
        return ALL;
    }

    /** Returns the 32 that are tenants. */
    public static List<Province> tenants() {
        return ALL.stream().filter(Province::tenant).toList();
    }

    /** Tells whether the two digits are those of a tenant. */
    public static boolean isTenant(String code) {
        return find(code).filter(Province::tenant).isPresent();
    }
}
