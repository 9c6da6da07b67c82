package org.xinglin.clients;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.api.TenantId;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientDesk.Registered;
import org.xinglin.api.client.ClientScope;

/** Is a client as stored; institution and end may be null. */
record ClientRow(UUID id, UUID institutionId, String name, Set<String> scopes, int callsPerMinute, Instant createdAt, String createdBy,
        Instant revokedAt) {

    /** Returns the client; scopes that this version does not know are none. */
    Client client(TenantId tenant) {
        return new Client(id, tenant, Optional.ofNullable(institutionId), name, known(scopes), callsPerMinute);
    }

    /** Returns the client as those see it who look after it. */
    Registered registered(TenantId tenant, List<KeyRow> keys) {
        return new Registered(client(tenant), createdAt, createdBy, Optional.ofNullable(revokedAt),
                keys.stream().map(KeyRow::key).toList());
    }

    /** Returns the scopes of these words. */
    static Set<ClientScope> known(Set<String> words) {
        return words.stream().flatMap(word -> ClientScope.ofWord(word).stream()).collect(Collectors.toSet());
    }

    /** Returns the words of these scopes, in order. */
    static Set<String> words(Set<ClientScope> scopes) {
        return scopes.stream().sorted().map(ClientScope::word).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
