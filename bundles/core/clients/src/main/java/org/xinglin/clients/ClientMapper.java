package org.xinglin.clients;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads and writes clients, their keys and tokens. */
interface ClientMapper {

    /** A living token. */
    record TokenRow(UUID clientId, Set<String> scopes) {
    }

    int insert(ClientRow row);

    int change(UUID id, String name, Set<String> scopes, int callsPerMinute);

    int revoke(UUID id, Instant now);

    ClientRow byId(UUID id);

    ClientRow lockById(UUID id);

    /** Lists the clients of an institution, or of none if it is null. */
    List<ClientRow> of(UUID institution);

    List<ClientRow> all();

    List<KeyRow> allKeys();

    int count(UUID institution);

    /** Returns the clients that live and have this living key. */
    List<ClientRow> byKey(byte[] digest, String kind, Instant now);

    int insertKey(KeyRow row);

    List<KeyRow> keys(UUID client);

    List<KeyRow> keysOf(UUID institution);

    /** Lets the living keys of a kind end then, unless they end before. */
    int endKeys(UUID client, String kind, Instant then);

    int endKey(UUID client, UUID key, Instant then);

    int insertToken(byte[] digest, UUID client, Set<String> scopes, Instant expiresAt);

    TokenRow token(byte[] digest, Instant now);

    int endTokens(UUID client);

    int sweepTokens(Instant now);

    int insertDeed(UUID client, UUID staff, String staffName, String deed, Instant at);
}
