package org.xinglin.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.standards.DivisionCode;

/**
 * Tells which authorities may approve an institution's doctors of a category (R-REG-33, R-REG-34): those of its own or a higher division;
 * of the line 中医药管理局 for 中医 only. Of a preventive institution whose level is on record the commission of that level, or of the next
 * higher one that there is. Hospital grades tell no such level. Pure.
 */
final class CompetentAuthorities {

    private static final String TCM = "40";
    private static final String HEALTH = "HEALTH";
    private static final String PREVENTIVE = "PREVENTIVE";
    /** How a register's text of the level begins, and its place among county, city and province. */
    private static final Map<String, Integer> LEVELS = Map.of("县级", 0, "区级", 0, "县区级", 0, "市级", 1, "地市级", 1, "设区的市级", 1,
            "省级", 2);

    private CompetentAuthorities() {
    }

    static List<Authority> of(Institution institution, String category, List<Authority> all) {
        DivisionCode place = DivisionCode.of(institution.divisionCode());
        List<String> divisions = List.of(place.value(), place.city().value(), place.province().value());
        Optional<String> only = ofItsLevel(institution, divisions, all);
        return all.stream().filter(a -> divisions.contains(a.divisionCode()))
                .filter(a -> isHealth(a) ? only.map(a.divisionCode()::equals).orElse(true) : category.equals(TCM)).toList();
    }

    /** Returns the division whose commission alone is competent; empty if any is. */
    private static Optional<String> ofItsLevel(Institution institution, List<String> divisions, List<Authority> all) {
        Optional<Integer> level = institution.kind().equals(PREVENTIVE)
                ? Optional.ofNullable(LEVELS.get(institution.level().strip())) : Optional.empty();
        return level.flatMap(from -> divisions.stream().skip(from)
                .filter(division -> all.stream().anyMatch(a -> isHealth(a) && a.divisionCode().equals(division))).findFirst());
    }

    private static boolean isHealth(Authority authority) {
        return authority.line().equals(HEALTH);
    }
}
