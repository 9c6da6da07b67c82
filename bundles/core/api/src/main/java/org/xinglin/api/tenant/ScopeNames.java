package org.xinglin.api.tenant;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.xinglin.api.TenantId;

/**
 * Reads what provinces call the practice scopes that they define themselves under the national codes 27, 35, 42 and 57
 * (R-DAT-32). Such a code has six digits: the national one, the province, and a number of the province's own, as in
 * {@code 271301}; it says by itself where it is defined, so that no two provinces' scopes are ever taken for the same. The names
 * stand in the province's file, as {@code scope.271301 = …}; the national file may repeat those of provinces that are served
 * in another container.
 */
public final class ScopeNames {

    /** What keys and parameters of the names begin with. */
    public static final String PREFIX = "scope.";

    private static final Pattern CODE = Pattern.compile("(27|35|42|57)[0-9]{2}(?!00)[0-9]{2}");

    private ScopeNames() {
    }

    /** Says whether this is the code of a scope that a province defines. */
    public static boolean isProvincial(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** Says whether a scope may be registered in a province: a national one everywhere, a provincial one in its own province. */
    public static boolean isOf(TenantId province, String code) {
        return !isProvincial(code) || code.substring(2, 4).equals(province.code());
    }

    /** Returns a tenant's names by code. */
    public static SortedMap<String, String> of(Tenant tenant) {
        SortedMap<String, String> names = new TreeMap<>();
        for (Map.Entry<String, String> parameter : tenant.parameters().entrySet()) {
            if (parameter.getKey().startsWith(PREFIX)) {
                names.put(parameter.getKey().substring(PREFIX.length()), parameter.getValue());
            }
        }
        return names;
    }

    /** Returns the name of a provincial scope; empty if the code is none, or nobody here defines it. */
    public static Optional<String> find(Tenants tenants, String code) {
        return isProvincial(code) ? in(tenants, TenantId.of(code.substring(2, 4)), code).or(() -> in(tenants, TenantId.NATIONAL, code))
                : Optional.empty();
    }

    private static Optional<String> in(Tenants tenants, TenantId tenant, String code) {
        return tenants.find(tenant).map(status -> status.tenant().parameters().get(PREFIX + code));
    }
}
