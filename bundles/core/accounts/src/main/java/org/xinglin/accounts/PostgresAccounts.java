package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Verification;
import org.xinglin.api.application.Actor;
import org.xinglin.standards.QualificationCode;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Keeps the accounts of doctors in the national database. */
@Component(name = "org.xinglin.accounts.accounts", configurationPid = "org.xinglin.accounts")
@Designate(ocd = Configuration.class)
public final class PostgresAccounts implements Accounts {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final PasswordHash passwords;
    private final PasswordCheck check;
    private final RegisterLookup registers;
    private final Doors doors;
    private final Sessions sessions;
    private final AccountViews views;
    private final Channels channels;
    private final Activations activations;
    private final ActivationCodes codes;
    private final IdentityCorrection corrections;
    private final Approvals approvals;

    /** Takes what it stands on. */
    @Activate
    public PostgresAccounts(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference PasswordHash passwords, @Reference RegisterLookup registers, Configuration configuration) {
        this(store, cipher, clock, passwords, registers, Settings.of(configuration));
    }

    PostgresAccounts(Store store, FieldCipher cipher, Clock clock, PasswordHash passwords, RegisterLookup registers,
            Settings settings) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.passwords = passwords;
        this.registers = registers;
        this.doors = new Doors(clock, cipher);
        this.check = new PasswordCheck(store, doors, passwords);
        this.sessions = new Sessions(store, clock, settings, AccountMapper.class);
        this.views = new AccountViews(cipher);
        this.channels = new Channels(store, cipher, clock);
        this.activations = new Activations(store, cipher, clock, registers);
        this.codes = new ActivationCodes(store, cipher, clock, settings, registers, activations, channels);
        this.corrections = new IdentityCorrection(store, cipher, clock);
        this.approvals = new Approvals(clock, channels);
    }

    @Override
    public Outcome<Account> create(NewAccount given) {
        NewAccount wanted = Identity.normalise(given);
        List<Finding> faults = Identity.check(wanted);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        AccountRow row = row(wanted, passwords.hash(wanted.password()), clock.instant());
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            return accounts.insert(row) == 1 ? Outcome.accepted(views.of(row)) : Outcome.refused(taken(accounts, row));
        });
    }

    @Override
    public Outcome<Session> signIn(String login, String password) {
        String name = login == null ? "" : login.strip();
        byte[] door = doors.ofSignIn(name);
        AccountRow row = resolve(name);
        Optional<Finding> locked = store.transact(TenantId.NATIONAL, tx -> doors.enter(tx, door, "sign-in-locked", "R-ACC-05"));
        if (locked.isPresent()) {
            return Outcome.refused(locked.get());
        }
        if (!check.matches(TenantId.NATIONAL, door, row == null ? null : row.passwordHash(), password)) {
            return Outcome.refused(refused());
        }
        return store.transact(TenantId.NATIONAL, tx -> begin(tx, row, door));
    }

    /** Begins a session, unless the account was revoked or got another password while this one was compared. */
    private Outcome<Session> begin(Transaction tx, AccountRow compared, byte[] door) {
        AccountRow row = tx.mapper(AccountMapper.class).lockById(compared.id());
        if (!row.stands() || !row.passwordHash().equals(compared.passwordHash())) {
            return Outcome.refused(refused());
        }
        doors.clear(tx, door);
        Sessions.Begun begun = sessions.begin(tx, row.id());
        return Outcome.accepted(new Session(begun.token(), begun.expiresAt(), views.of(row)));
    }

    private static Finding refused() {
        return Finding.of("sign-in-refused", "R-ACC-05", "用户名或密码错误。", "Wrong login or password.");
    }

    @Override
    public Optional<Account> bySession(String token) {
        return Secrets.tenantOf(token).filter(TenantId::isNational)
                .flatMap(tenant -> sessions.use(tenant, token, this::owner));
    }

    @Override
    public void signOut(String token) {
        Secrets.tenantOf(token).filter(TenantId::isNational).ifPresent(tenant -> sessions.end(tenant, token));
    }

    @Override
    public Outcome<Account> correctIdentity(UUID account, String name, String idType, String idNo) {
        return corrections.correct(account, Identity.normalise(name, idType, idNo));
    }

    @Override
    public boolean approved(Approval approval) {
        return store.transact(TenantId.NATIONAL, tx -> approvals.take(tx, approval));
    }

    @Override
    public Verification verify(UUID account) {
        return activations.verify(account);
    }

    @Override
    public Outcome<Instant> sendChannelCode(UUID account, Channel channel) {
        return channels.send(account, channel);
    }

    @Override
    public Outcome<Account> verifyChannel(UUID account, Channel channel, String code) {
        return channels.verify(account, channel, code);
    }

    @Override
    public Outcome<Account> activate(UUID account, String code) {
        return activations.activate(account, code);
    }

    @Override
    public List<Awaiting> awaitingActivation(TenantId tenant, UUID institution) {
        return codes.awaiting(tenant, institution);
    }

    @Override
    public Outcome<String> issueActivationCode(TenantId tenant, UUID account, Actor institution) {
        return codes.issue(tenant, account, institution);
    }

    private AccountRow row(NewAccount wanted, String passwordHash, Instant now) {
        PersonId person = cipher.personId(wanted.idType(), wanted.idNo());
        return new AccountRow(UUID.randomUUID(), person.value(), wanted.username(), wanted.name(), wanted.idType(),
                cipher.seal(wanted.idNo()), cipher.seal(wanted.mobile()),
                Channels.mobileIndex(cipher, wanted.mobile()), null, cipher.seal(wanted.email()),
                Channels.emailIndex(cipher, wanted.email()), null, passwordHash, Account.State.CREATED.name(), null, null,
                now, null, null);
    }

    /** Says that the person has an account (R-ACC-06). */
    static Finding accountExists() {
        return Finding.of("account-exists", "R-ACC-06", "/idNo",
                "该证件号码已注册账户，不能重复注册；如有异常，请由所在医疗机构撤销原账户后重新注册。",
                "There is an account for this document already; if that is wrong, your institution can revoke it.");
    }

    private static List<Finding> taken(AccountMapper accounts, AccountRow row) {
        List<Finding> found = new ArrayList<>();
        if (accounts.byPerson(row.personId()) != null) {
            found.add(accountExists());
        }
        if (accounts.byUsername(row.username()) != null) {
            found.add(Finding.of("username-taken", "R-ACC-02", "/username",
                    "用户名已被使用，请更换。", "The username is taken; choose another."));
        }
        if (found.isEmpty()) {
            throw new UnavailableException("accounts: another creation under the same name has just ended");
        }
        return found;
    }

    /** Finds the account of a login (R-ACC-05); null if there is none. */
    private AccountRow resolve(String login) {
        if (Identity.isMobile(login)) {
            byte[] index = Channels.mobileIndex(cipher, login);
            return store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byVerifiedMobile(index));
        }
        if (QualificationCode.parse(login).isPresent()) {
            return registers.holderOf(login)
                    .map(person -> store.read(TenantId.NATIONAL,
                            tx -> tx.mapper(AccountMapper.class).byPerson(person.value())))
                    .orElse(null);
        }
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byUsername(login));
    }

    private Account owner(Transaction tx, UUID id) {
        AccountRow row = tx.mapper(AccountMapper.class).byId(id);
        return row == null || Account.State.REVOKED.name().equals(row.state()) ? null : views.of(row);
    }
}
