package org.xinglin.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.xinglin.api.register.Institution;

/**
 * Is a row of {@code institution}.
 *
 * @param authorities category, colon, authority's id; null if there is none
 */
record InstitutionRow(UUID id, String name, String uscc, String registrationNo, String divisionCode, String kind,
        String level, String address, String status, List<String> subjects, List<String> authorities) {

    Institution institution() {
        Map<String, UUID> byCategory = new TreeMap<>();
        if (authorities != null) {
            authorities.forEach(a -> byCategory.put(a.substring(0, 2), UUID.fromString(a.substring(3))));
        }
        return new Institution(id, name, uscc, registrationNo, divisionCode, kind, level, address, status, subjects,
                byCategory);
    }
}
