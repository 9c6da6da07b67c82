package org.xinglin.tenancy;

import java.util.Hashtable;
import java.util.Map;

/** Writes tenant files for tests. */
final class Files {

    private Files() {
    }

    static Hashtable<String, Object> hebei() {
        return of("13", "河北省", "Hebei");
    }

    static Hashtable<String, Object> of(String code, String name, String nameEn) {
        return new Hashtable<>(Map.of("code", code, "kind", "national".equals(code) ? "national" : "province", "name", name,
                "nameEn", nameEn, "database", "embedded", "eRegistrationSince", "2017-04-01", "promisedDays", "15",
                "expectedTypes", "registration, change", "expectedPolicies", "national-2017"));
    }
}
