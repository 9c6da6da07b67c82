package org.xinglin.api;

import java.util.regex.Pattern;

/**
 * Names a tenant: a province by its two-digit division code, or the national end.
 *
 * @param code two digits (GB/T 2260; 66 is 新疆生产建设兵团, internal) or {@code national}
 */
public record TenantId(String code) implements Comparable<TenantId> {

    private static final Pattern FORM = Pattern.compile("\\d{2}|national");

    /** The national end (国家端). */
    public static final TenantId NATIONAL = new TenantId("national");

    /** Checks the form of the code. */
    public TenantId {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a tenant code: two digits or 'national' expected");
        }
    }

    /** Returns the tenant of this code. */
    public static TenantId of(String code) {
        return "national".equals(code) ? NATIONAL : new TenantId(code);
    }

    /** Says whether this is the national end. */
    public boolean isNational() {
        return "national".equals(code);
    }

    @Override
    public int compareTo(TenantId other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
