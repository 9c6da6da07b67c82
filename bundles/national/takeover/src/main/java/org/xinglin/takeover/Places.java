package org.xinglin.takeover;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.standards.Category;

/**
 * Knows the institutions and authorities that rows name by their keys: those of the folder, and those that the register has
 * already, which are named by the registration number (登记号) and the name.
 */
final class Places {

    private final TenantId tenant;
    private final Registers registers;
    private final Map<String, Authority> authorities = new HashMap<>();
    private final Map<UUID, Authority> authoritiesById = new HashMap<>();
    private final Map<String, Optional<Institution>> institutions = new ConcurrentHashMap<>();

    Places(TenantId tenant, Registers registers) {
        this.tenant = tenant;
        this.registers = registers;
        registers.authorities(tenant).forEach(a -> put(a.name(), a));
    }

    static UUID idOf(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    void put(String key, Authority authority) {
        authorities.put(key, authority);
        authoritiesById.put(authority.id(), authority);
    }

    void put(String key, Institution institution) {
        institutions.put(key, Optional.of(institution));
    }

    Optional<Authority> authority(String key) {
        return Optional.ofNullable(authorities.get(key));
    }

    Optional<Institution> institution(String key) {
        return key.isEmpty() ? Optional.empty()
                : institutions.computeIfAbsent(key, k -> registers.institution(tenant, idOf("institution", k)));
    }

    /** Returns who approves at an institution: the one that a row names, or the institution's own for the category (R-REG-06). */
    Optional<Office> office(String key, Institution institution, Category category) {
        Optional<Authority> found = key.isEmpty()
                ? Optional.ofNullable(institution.authorities().get(category.top().code())).map(authoritiesById::get)
                : authority(key);
        return found.map(a -> new Office(a.id(), a.name()));
    }

    static Workplace workplace(Institution institution) {
        return new Workplace(institution.id(), institution.name(), institution.divisionCode());
    }
}
