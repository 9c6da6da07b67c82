package org.xinglin.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.accounts.StaffMapper.StaffRow;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Keeps the staff accounts of each tenant in the tenant's own database. */
@Component(name = "org.xinglin.accounts.staff-accounts", configurationPid = "org.xinglin.accounts")
public final class PostgresStaffAccounts implements StaffAccounts {

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final int LONGEST = 128;

    private final Store store;
    private final Clock clock;
    private final PasswordHash passwords;
    private final RegisterLookup registers;
    private final Doors doors;
    private final Sessions sessions;

    /** Takes what it stands on. */
    @Activate
    public PostgresStaffAccounts(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference PasswordHash passwords, @Reference RegisterLookup registers, Configuration configuration) {
        this(store, cipher, clock, passwords, registers, Settings.of(configuration));
    }

    PostgresStaffAccounts(Store store, FieldCipher cipher, Clock clock, PasswordHash passwords,
            RegisterLookup registers, Settings settings) {
        this.store = store;
        this.clock = clock;
        this.passwords = passwords;
        this.registers = registers;
        this.doors = new Doors(clock, cipher);
        this.sessions = new Sessions(store, clock, settings, StaffMapper.class);
    }

    @Override
    public Outcome<Staff> create(TenantId tenant, Staff.Role role, UUID office, String username, String name,
            String password) {
        if (tenant.isNational() != (role == Staff.Role.NATIONAL)) {
            throw new IllegalArgumentException("national staff belong to the national end, all others to a province");
        }
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a shown name of 1 to 100 characters wanted");
        }
        List<Finding> faults = Credentials.ofStaff(username, password);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        if (!exists(tenant, role, office)) {
            return Outcome.refused(Finding.of("office-unknown", "R-ACC-35", "/office",
                    "所属机构或审批机关不存在。", "There is no such institution or authority."));
        }
        StaffRow row = new StaffRow(UUID.randomUUID(), role.name(), office, username, name.strip(),
                passwords.hash(password));
        boolean created = store.transact(tenant, tx -> tx.mapper(StaffMapper.class).insert(row, clock.instant()) == 1);
        return created ? Outcome.accepted(staff(tenant, row))
                : Outcome.refused(Finding.of("username-taken", "R-ACC-35", "/username",
                        "用户名已被使用。", "The username is taken."));
    }

    @Override
    public Outcome<StaffSession> signIn(TenantId tenant, String username, String password) {
        String login = username == null ? "" : username.strip();
        byte[] door = doors.of("staff-sign-in", login.toLowerCase(Locale.ROOT));
        Optional<Finding> locked = store.transact(tenant, tx -> doors.enter(tx, door, "sign-in-locked", "R-ACC-35"));
        if (locked.isPresent()) {
            return Outcome.refused(locked.get());
        }
        StaffRow row = store.read(tenant, tx -> tx.mapper(StaffMapper.class).byUsername(login));
        if (!isPassword(tenant, door, row, password)) {
            return Outcome.refused(Finding.of("sign-in-refused", "R-ACC-35", "用户名或密码错误。",
                    "Wrong username or password."));
        }
        Sessions.Begun begun = store.transact(tenant, tx -> {
            doors.clear(tx, door);
            return sessions.begin(tx, row.id());
        });
        return Outcome.accepted(new StaffSession(begun.token(), begun.expiresAt(), staff(tenant, row)));
    }

    @Override
    public Optional<Staff> bySession(String token) {
        return Secrets.tenantOf(token).flatMap(tenant -> sessions.use(tenant, token, (tx, id) -> {
            StaffRow row = tx.mapper(StaffMapper.class).byId(id);
            return row == null ? null : staff(tenant, row);
        }));
    }

    @Override
    public void signOut(String token) {
        Secrets.tenantOf(token).ifPresent(tenant -> sessions.end(tenant, token));
    }

    @Override
    public boolean any(TenantId tenant) {
        return store.read(tenant, tx -> tx.mapper(StaffMapper.class).any());
    }

    private boolean exists(TenantId tenant, Staff.Role role, UUID office) {
        return switch (role) {
            case INSTITUTION -> registers.hasInstitution(tenant, office);
            case AUTHORITY -> registers.hasAuthority(tenant, office);
            case NATIONAL -> NOWHERE.equals(office);
        };
    }

    private boolean isPassword(TenantId tenant, byte[] door, StaffRow row, String password) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        try {
            return row == null ? passwords.matchesNobody(password) : passwords.matches(password, row.passwordHash());
        } catch (UnavailableException tooMany) {
            store.transact(tenant, tx -> {
                doors.forgive(tx, door);
                return null;
            });
            throw tooMany;
        }
    }

    private static Staff staff(TenantId tenant, StaffRow row) {
        return new Staff(row.id(), tenant, row.username(), row.name(), Staff.Role.valueOf(row.role()), row.office());
    }
}
