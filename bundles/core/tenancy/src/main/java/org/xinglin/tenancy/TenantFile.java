package org.xinglin.tenancy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.tenant.ScopeNames;
import org.xinglin.api.tenant.Tenant;
import org.xinglin.api.tenant.TenantKind;

/**
 * Is what a tenant's file says.
 *
 * @param database {@code embedded} or a JDBC URL
 */
record TenantFile(Tenant tenant, String database) {

    private static final String PARAMETER = "parameter.";
    private static final int MOST_PROMISED_DAYS = 20;
    private static final int LONGEST_SCOPE = 50;
    private static final Set<String> KEYS = Set.of("code", "kind", "name", "nameEn", "healthAuthority", "tcmAuthority",
            "database", "eRegistrationSince", "promisedDays", "expectedTypes", "expectedPolicies");
    /** Keys that the container adds. */
    private static final Set<String> FOREIGN_PREFIXES = Set.of("service.", "felix.", "component.", "org.apache.karaf.", ".");

    /**
     * Reads a file's keys.
     *
     * @throws IllegalArgumentException saying which key is wrong, how, and what is expected
     */
    static TenantFile of(Dictionary<String, ?> keys) {
        Map<String, String> values = values(keys);
        TenantId id = id(values);
        TenantKind kind = kind(values, id);
        Tenant tenant = new Tenant(id, kind, Text.of(required(values, "name"), values.getOrDefault("nameEn", id.code())),
                since(values), promisedDays(values), list(values, "expectedTypes"), list(values, "expectedPolicies"),
                parameters(values, id));
        return new TenantFile(tenant, database(values));
    }

    /** Says whether the database behind both is the same. */
    boolean sameDatabase(TenantFile other) {
        return tenant.id().equals(other.tenant.id()) && tenant.kind() == other.tenant.kind() && database.equals(other.database);
    }

    private static Map<String, String> values(Dictionary<String, ?> keys) {
        Map<String, String> values = new HashMap<>();
        for (String key : Collections.list(keys.keys())) {
            if (FOREIGN_PREFIXES.stream().anyMatch(key::startsWith)) {
                continue;
            }
            if (!KEYS.contains(key) && !key.startsWith(PARAMETER) && !key.startsWith(ScopeNames.PREFIX)) {
                throw new IllegalArgumentException("key '" + key + "' is not known; known are " + new TreeSet<>(KEYS)
                        + " and names that begin with '" + PARAMETER + "' or '" + ScopeNames.PREFIX + "'");
            }
            String value = text(keys.get(key)).strip();
            if (!value.isEmpty()) {
                values.put(key, value);
            }
        }
        return values;
    }

    private static String text(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(String::valueOf).collect(Collectors.joining(","));
        }
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(",")) : String.valueOf(value);
    }

    private static TenantId id(Map<String, String> values) {
        String code = required(values, "code");
        try {
            return TenantId.of(code);
        } catch (IllegalArgumentException wrong) {
            throw wrong("code", code, "two digits of a province (GB/T 2260), or 'national'");
        }
    }

    private static TenantKind kind(Map<String, String> values, TenantId id) {
        TenantKind natural = id.isNational() ? TenantKind.NATIONAL : TenantKind.PROVINCE;
        String kind = values.getOrDefault("kind", natural.name());
        if (!natural.name().equalsIgnoreCase(kind)) {
            throw wrong("kind", kind, "'" + natural.name().toLowerCase(java.util.Locale.ROOT) + "' for code " + id);
        }
        return natural;
    }

    private static LocalDate since(Map<String, String> values) {
        String since = required(values, "eRegistrationSince");
        try {
            return LocalDate.parse(since);
        } catch (DateTimeParseException e) {
            throw wrong("eRegistrationSince", since, "a date such as 2017-04-01");
        }
    }

    private static int promisedDays(Map<String, String> values) {
        String text = values.getOrDefault("promisedDays", String.valueOf(MOST_PROMISED_DAYS));
        try {
            int days = Integer.parseInt(text);
            if (days >= 1 && days <= MOST_PROMISED_DAYS) {
                return days;
            }
        } catch (NumberFormatException notANumber) {
            throw wrong("promisedDays", text, "working days from 1 to " + MOST_PROMISED_DAYS);
        }
        throw wrong("promisedDays", text, "working days from 1 to " + MOST_PROMISED_DAYS);
    }

    private static String database(Map<String, String> values) {
        String database = values.getOrDefault("database", "embedded");
        if (!"embedded".equals(database) && !database.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("database: 'embedded' or a URL that begins with jdbc:postgresql: expected");
        }
        return database;
    }

    private static Set<String> list(Map<String, String> values, String key) {
        return Arrays.stream(values.getOrDefault(key, "").split("[,\\s]+")).filter(s -> !s.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    /** Gives the own parameters, and under their keys the names of the two lines' authorities and of the province's scopes. */
    private static Map<String, String> parameters(Map<String, String> values, TenantId id) {
        Map<String, String> parameters = new TreeMap<>();
        values.forEach((key, value) -> {
            if (key.startsWith(PARAMETER + ScopeNames.PREFIX)) {
                throw new IllegalArgumentException("key '" + key + "' has to be written without '" + PARAMETER + "'");
            } else if (key.startsWith(PARAMETER)) {
                parameters.put(key.substring(PARAMETER.length()), value);
            } else if (key.endsWith("Authority")) {
                parameters.put(key, value);
            } else if (key.startsWith(ScopeNames.PREFIX)) {
                parameters.put(key, scopeName(id, key, value));
            }
        });
        return Collections.unmodifiableMap(parameters);
    }

    /** Checks the name of a scope that a province defines: its own, unless the file is the national one (R-DAT-32). */
    private static String scopeName(TenantId id, String key, String name) {
        String code = key.substring(ScopeNames.PREFIX.length());
        if (!ScopeNames.isProvincial(code) || !id.isNational() && !ScopeNames.isOf(id, code)) {
            throw new IllegalArgumentException("key '" + key + "' is no scope of " + id + "; expected: 27, 35, 42 or 57, the province, "
                    + "and a number from 01 to 99");
        }
        if (name.length() > LONGEST_SCOPE) {
            throw wrong(key, name, LONGEST_SCOPE + " characters at most");
        }
        return name;
    }

    private static String required(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("key '" + key + "' is missing");
        }
        return value;
    }

    private static IllegalArgumentException wrong(String key, String value, String expected) {
        return new IllegalArgumentException(key + " is '" + value + "'; expected: " + expected);
    }
}
