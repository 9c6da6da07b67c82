package org.xinglin.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.sample.SampleWorld.SampleAuthority;
import org.xinglin.sample.SampleWorld.SampleInstitution;

/**
 * Creates a staff account for each office of the sample world, and a second officer's for each province's health commission, where
 * what one entered another decides (R-REG-197). Passwords are random and stand in one file that only its
 * owner may read; they are written there before the accounts are made, so that none is lost when it is interrupted.
 */
final class SampleStaff {

    private static final String HEADER = "tenant,role,office,officeName,username,password";
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final UUID NIL = new UUID(0, 0);

    private final SampleWorld world;
    private final StaffAccounts accounts;
    private final Path file;
    private final SecureRandom random = new SecureRandom();

    private record Seat(TenantId tenant, Staff.Role role, Optional<Staff.Post> post, UUID office, String officeName,
            String username, String name, String kind) {

        String key() {
            return tenant.code() + "," + username;
        }

        String line(String password) {
            return String.join(",", tenant.code(), kind, office.toString(), officeName, username, password);
        }
    }

    SampleStaff(SampleWorld world, StaffAccounts accounts, Path file) {
        this.world = world;
        this.accounts = accounts;
        this.file = file;
    }

    /** Creates what is missing of a tenant's accounts. */
    void create(TenantId tenant) {
        List<Seat> seats = seats(tenant);
        Map<String, String> lines = lines();
        for (Seat seat : seats) {
            lines.computeIfAbsent(seat.key(), key -> seat.line(password()));
        }
        OwnerOnly.write(file, HEADER + "\n" + String.join("\n", lines.values()) + "\n");
        for (Seat seat : seats) {
            String line = lines.get(seat.key());
            Outcome<Staff> made = accounts.create(tenant, seat.role, seat.post, seat.office, seat.username, seat.name,
                    line.substring(line.lastIndexOf(',') + 1));
            if (!made.isAccepted() && made.findings().stream().map(Finding::code).noneMatch("username-taken"::equals)) {
                made.orThrow();
            }
        }
    }

    /** Returns the username of an authority's officer, as {@code health-130102}. */
    static String username(SampleAuthority authority) {
        return authority.line().toLowerCase(Locale.ROOT) + "-" + authority.division();
    }

    /** Returns the username of an institution's registrar, as {@code inst-130102-1}: the first of its county. */
    static String username(SampleWorld world, SampleInstitution institution) {
        List<SampleInstitution> ofCounty = world.institutions(institution.tenant()).stream()
                .filter(i -> i.division().equals(institution.division())).toList();
        return "inst-" + institution.division() + "-" + (ofCounty.indexOf(institution) + 1);
    }

    private List<Seat> seats(TenantId tenant) {
        List<Seat> seats = new ArrayList<>();
        if (tenant.isNational()) {
            seats.add(new Seat(tenant, Staff.Role.NATIONAL, Optional.empty(), NIL, "国家端", "operator", "国家端管理员", "NATIONAL"));
        }
        world.authorities(tenant.code()).forEach(a -> seats.add(
                new Seat(tenant, Staff.Role.AUTHORITY, Optional.empty(), a.id(), a.name(), username(a), "审批员", "AUTHORITY")));
        world.authorities(tenant.code()).stream().filter(a -> a.division().endsWith("0000") && a.line().equals("HEALTH"))
                .forEach(a -> seats.add(new Seat(tenant, Staff.Role.AUTHORITY, Optional.empty(), a.id(), a.name(),
                        username(a) + "-second", "复核员", "SECOND_OFFICER")));
        world.institutions(tenant.code()).forEach(i -> seats.add(
                new Seat(tenant, Staff.Role.INSTITUTION, Optional.of(Staff.Post.REVIEWER), i.id(), i.name(), username(world, i), "机构注册管理员", "INSTITUTION")));
        world.institutions(tenant.code()).forEach(i -> seats.add(new Seat(tenant, Staff.Role.INSTITUTION,
                Optional.of(Staff.Post.MANAGER), i.id(), i.name(), username(world, i) + "-manager", "机构账户管理员", "MANAGER")));
        return seats;
    }

    /** Returns the lines of the file by tenant and username. */
    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
                    String[] cells = line.split(",");
                    lines.put(cells[0] + "," + cells[4], line);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        return lines;
    }

    private String password() {
        StringBuilder password = new StringBuilder("x2");
        for (int i = 0; i < 16; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
