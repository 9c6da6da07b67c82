package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.InstitutionAccounts.State;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps the staff accounts of each tenant in the tenant's own database. */
@Component(name = "org.xinglin.accounts.staff-accounts", configurationPid = "org.xinglin.accounts")
public final class PostgresStaffAccounts implements StaffAccounts {

    private static final UUID NOWHERE = new UUID(0, 0);

    private final Store store;
    private final Clock clock;
    private final PasswordHash passwords;
    private final RegisterLookup registers;
    private final Doors doors;
    private final PasswordCheck check;
    private final Sessions sessions;
    private final FirstSignIns firsts;

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
        this.check = new PasswordCheck(store, doors, passwords);
        this.firsts = new FirstSignIns(cipher, clock);
        this.sessions = new Sessions(store, clock, settings, StaffMapper.class);
    }

    @Override
    public Outcome<Staff> create(TenantId tenant, Staff.Role role, Optional<Staff.Post> post, UUID office,
            String username, String name, String password) {
        if (tenant.isNational() != (role == Staff.Role.NATIONAL)) {
            throw new IllegalArgumentException("national staff belong to the national end, all others to a province");
        }
        if ((role == Staff.Role.INSTITUTION) != post.isPresent()) {
            throw new IllegalArgumentException("staff of institutions, and only they, have a post");
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
                passwords.hash(password), post.map(Enum::name).orElse(null), State.ACTIVE.name(), null, null,
                clock.instant());
        boolean created = store.transact(tenant, tx -> tx.mapper(StaffMapper.class).insert(row) == 1);
        return created ? Outcome.accepted(row.staff(tenant)) : Outcome.refused(taken());
    }

    /** Says that a username is another's in this tenant. */
    static Finding taken() {
        return Finding.of("username-taken", "R-ACC-35", "/username", "用户名已被使用。", "The username is taken.");
    }

    @Override
    public Outcome<StaffSession> signIn(TenantId tenant, String username, String password) {
        return enter(tenant, username, password, (tx, row) -> {
            Optional<Finding> pending = FirstSignIns.pending(row);
            return pending.isPresent() ? Outcome.refused(pending.get()) : Outcome.accepted(begin(tx, row));
        });
    }

    @Override
    public Outcome<Instant> sendFirstSignInCode(TenantId tenant, String username, String password) {
        return enter(tenant, username, password, (tx, row) -> {
            Optional<Finding> obstacle = firsts.notPending(row);
            return obstacle.isPresent() ? Outcome.refused(obstacle.get()) : firsts.send(tx, row);
        });
    }

    @Override
    public Outcome<StaffSession> firstSignIn(TenantId tenant, String username, String password, String code,
            String newPassword) {
        Optional<Finding> weak = Credentials.staffPassword(username, newPassword).or(() -> same(password, newPassword));
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        String hash = passwords.hash(newPassword);
        return enter(tenant, username, password, (tx, row) -> {
            Optional<Finding> obstacle = firsts.notPending(row).or(() -> firsts.use(tx, row, code));
            if (obstacle.isPresent()) {
                return Outcome.refused(obstacle.get());
            }
            tx.mapper(StaffMapper.class).setPassword(row.id(), hash);
            return Outcome.accepted(begin(tx, row));
        });
    }

    @Override
    public Outcome<Staff> changePassword(String token, String oldPassword, String newPassword) {
        Staff staff = bySession(token).orElseThrow(() -> new UnknownException("session"));
        Optional<Finding> weak = Credentials.staffPassword(staff.username(), newPassword)
                .or(() -> same(oldPassword, newPassword));
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        String hash = passwords.hash(newPassword);
        return enter(staff.tenant(), staff.username(), oldPassword, (tx, row) -> {
            tx.mapper(StaffMapper.class).setPassword(row.id(), hash);
            tx.mapper(StaffMapper.class).endOthers(row.id(), Secrets.digest(token));
            return Outcome.accepted(row.staff(tx.tenant()));
        });
    }

    /** Does what is to be done for the one whose password this is; a closed account is none. */
    private <T> Outcome<T> enter(TenantId tenant, String username, String password,
            BiFunction<Transaction, StaffRow, Outcome<T>> work) {
        String login = username == null ? "" : username.strip();
        byte[] door = doors.of("staff-sign-in", login.toLowerCase(Locale.ROOT));
        Optional<Finding> locked = store.transact(tenant, tx -> doors.enter(tx, door, "sign-in-locked", "R-ACC-35"));
        if (locked.isPresent()) {
            return Outcome.refused(locked.get());
        }
        StaffRow found = store.read(tenant, tx -> tx.mapper(StaffMapper.class).byUsername(login));
        StaffRow row = found == null || found.is(State.CLOSED) ? null : found;
        if (!check.matches(tenant, door, row == null ? null : row.passwordHash(), password)) {
            return Outcome.refused(refused());
        }
        return store.transact(tenant, tx -> {
            StaffRow now = tx.mapper(StaffMapper.class).lockById(row.id());
            if (!now.passwordHash().equals(row.passwordHash()) || now.is(State.CLOSED)) {
                return Outcome.refused(refused());
            }
            doors.clear(tx, door);
            return work.apply(tx, now);
        });
    }

    private StaffSession begin(Transaction tx, StaffRow row) {
        Sessions.Begun begun = sessions.begin(tx, row.id());
        return new StaffSession(begun.token(), begun.expiresAt(), row.staff(tx.tenant()));
    }

    private static Finding refused() {
        return Finding.of("sign-in-refused", "R-ACC-35", "用户名或密码错误。", "Wrong username or password.");
    }

    private static Optional<Finding> same(String password, String newPassword) {
        return newPassword.equals(password) ? Optional.of(Finding.of("password-weak", "R-ACC-36", "/newPassword",
                "新密码不得与原密码相同。", "The new password must differ from the present one.")) : Optional.empty();
    }

    @Override
    public Optional<Staff> bySession(String token) {
        return Secrets.tenantOf(token).flatMap(tenant -> sessions.use(tenant, token, (tx, id) -> {
            StaffRow row = tx.mapper(StaffMapper.class).byId(id);
            return row == null || row.is(State.CLOSED) ? null : row.staff(tenant);
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
            case INSTITUTION -> registers.institution(tenant, office).isPresent();
            case AUTHORITY -> registers.hasAuthority(tenant, office);
            case NATIONAL -> NOWHERE.equals(office);
        };
    }
}
