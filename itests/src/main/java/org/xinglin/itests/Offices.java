package org.xinglin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Knows the sample world's staff accounts and signs them in, once each, again after a restart if need be. */
public final class Offices {

    private final RestClient rest;
    private final List<Desk> desks;
    private final Map<Desk, RestClient> sessions = new ConcurrentHashMap<>();

    /**
     * Is one staff account.
     *
     * @param office id of the institution or authority
     */
    public record Desk(String tenant, String role, String office, String officeName, String username, String password) {

        @Override
        public String toString() {
            return tenant + "/" + username;
        }
    }

    /** Reads {@code staff-accounts.csv} of the sample world. */
    public Offices(RestClient rest, Path staffAccounts) {
        this.rest = rest;
        try {
            desks = Files.readAllLines(staffAccounts).stream().skip(1).filter(l -> !l.isBlank()).map(l -> l.split(",", -1))
                    .map(f -> new Desk(f[0], f[1], f[2], f[3], f[4], f[5])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all accounts of these tenants are there, and reads them: their passwords stand in the file before. */
    public static Offices ofSampleWorld(Path home, RestClient rest, String... tenants) {
        Path sample = home.resolve("sample");
        Await.until("the sample world of " + List.of(tenants), 180,
                () -> Stream.of(tenants).allMatch(t -> Files.exists(sample.resolve("tenant-" + t + "-written"))));
        return new Offices(rest, sample.resolve("staff-accounts.csv"));
    }

    /** Returns the accounts of a tenant with a role. */
    public List<Desk> desks(String tenant, String role) {
        return desks.stream().filter(d -> d.tenant().equals(tenant) && d.role().equals(role)).toList();
    }

    /** Returns the account of an office. */
    public Desk desk(String office) {
        return desks.stream().filter(d -> d.office().equals(office)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no desk for office " + office));
    }

    /** Returns a client with a desk's session. */
    public RestClient session(Desk desk) {
        return sessions.computeIfAbsent(desk, d -> rest.as(rest.postInTurn("tenants/" + d.tenant() + "/staff-sessions",
                Map.of("username", d.username(), "password", d.password())).ok().path("token").asText()));
    }
}
