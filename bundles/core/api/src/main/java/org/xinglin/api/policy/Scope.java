package org.xinglin.api.policy;

import org.xinglin.api.TenantId;

/**
 * Says whom a policy is for (R-POL-01): everybody, one tenant, or an area.
 *
 * @param kind NATIONAL, TENANT or AREA
 * @param code nothing, the tenant's two digits, or the leading digits of the area's division codes
 */
public record Scope(Kind kind, String code) {

    /** Everybody. */
    public static final Scope NATIONAL = new Scope(Kind.NATIONAL, "");

    /** How far a policy reaches. */
    public enum Kind { NATIONAL, TENANT, AREA }

    /** Returns the scope of one tenant. */
    public static Scope of(TenantId tenant) {
        return new Scope(Kind.TENANT, tenant.code());
    }

    /** Reads {@code national}, {@code tenant 44} or {@code area 440402}. @throws IllegalArgumentException if it is none of these */
    public static Scope parse(String text) {
        if ("national".equals(text)) {
            return NATIONAL;
        }
        if (text.matches("tenant \\d{2}")) {
            return new Scope(Kind.TENANT, text.substring(7));
        }
        if (text.matches("area \\d{3,6}")) {
            return new Scope(Kind.AREA, text.substring(5));
        }
        throw new IllegalArgumentException("no scope: " + text);
    }

    /** Says whether it is everybody's. */
    public boolean national() {
        return kind == Kind.NATIONAL;
    }

    /** Says whether a tenant as a whole is concerned, or some of its area. */
    public boolean touches(TenantId tenant) {
        return national() || code.startsWith(tenant.code());
    }

    /** Says whether a case of a tenant at an institution is concerned. @param division of the institution, or empty */
    public boolean covers(TenantId tenant, String division) {
        return switch (kind) {
            case NATIONAL -> true;
            case TENANT -> code.equals(tenant.code());
            case AREA -> division.startsWith(code);
        };
    }

    @Override
    public String toString() {
        return national() ? "national" : kind.name().toLowerCase(java.util.Locale.ROOT) + " " + code;
    }
}
