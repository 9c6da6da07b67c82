package org.xinglin.api.client;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;

/**
 * Is a program that calls: a hospital's system for its institution, or a partner's without one.
 *
 * @param tenant the institution's province; the national end for partners
 * @param institution for which it acts; empty for partners
 * @param name shown name, for example {@code 第一医院 HIS}
 * @param scopes what this call may do: of a token, what the token was asked for
 * @param callsPerMinute the most calls a minute; 0 for the installation's own limit
 */
public record Client(UUID id, TenantId tenant, Optional<UUID> institution, String name, Set<ClientScope> scopes,
        int callsPerMinute) {

    /** Checks that an institution's client lives in a province, a partner's at the national end; takes a copy. */
    public Client {
        if (tenant.isNational() == institution.isPresent()) {
            throw new IllegalArgumentException("a client of an institution lives in a province, one of a partner at the national end");
        }
        if (callsPerMinute < 0) {
            throw new IllegalArgumentException("a limit of calls is 0 or more");
        }
        scopes = Set.copyOf(scopes);
    }

    /** Returns the id as it is presented: {@code <tenant>.<uuid>}. */
    public String clientId() {
        return tenant.code() + "." + id;
    }

    /** Says whether it may do something. */
    public boolean may(ClientScope scope) {
        return scopes.contains(scope);
    }

    /**
     * Returns the client as the one who acts for its institution: a reviewer, never a manager, whose shown name says that it is a
     * program (R-ACC-37). Services see its {@link Staff#actor()} in every step it takes.
     *
     * @throws IllegalStateException if it acts for no institution
     */
    public Staff staff() {
        return new Staff(id, tenant, clientId(), "接口：" + name, Staff.Role.INSTITUTION,
                institution.orElseThrow(() -> new IllegalStateException("a partner's client acts for no institution")),
                Optional.of(Staff.Post.REVIEWER));
    }

    /** Returns this client with these scopes of its own only. */
    public Client within(Set<ClientScope> wanted) {
        return new Client(id, tenant, institution, name,
                Set.copyOf(scopes.stream().filter(wanted::contains).toList()), callsPerMinute);
    }
}
