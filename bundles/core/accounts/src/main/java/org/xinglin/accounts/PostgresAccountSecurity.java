package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.accounts.SecurityMapper.ChangeRow;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.AccountSecurity;
import org.xinglin.api.account.Channel;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Changes passwords, mobile numbers and e-mail addresses in the national database (R-ACC-32). */
@Component(name = "org.xinglin.accounts.security")
public final class PostgresAccountSecurity implements AccountSecurity {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final PasswordHash passwords;
    private final Doors doors;
    private final PasswordCheck check;
    private final Channels channels;
    private final AccountViews views;

    /** Takes what it stands on. */
    @Activate
    public PostgresAccountSecurity(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference PasswordHash passwords) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.passwords = passwords;
        this.doors = new Doors(clock, cipher);
        this.check = new PasswordCheck(store, doors, passwords);
        this.channels = new Channels(store, cipher, clock);
        this.views = new AccountViews(cipher);
    }

    @Override
    public Outcome<Account> changePassword(UUID account, String session, String oldPassword, String newPassword) {
        Optional<Finding> obstacle = Credentials.doctorPassword(newPassword)
                .or(() -> wrongPassword(account, oldPassword, "/oldPassword"));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        String hash = passwords.hash(newPassword);
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow row = AccountViews.existing(accounts.lockById(account), account);
            tx.mapper(SecurityMapper.class).setPassword(account, hash);
            accounts.endOthers(account, Secrets.digest(session));
            channels.tell(tx, row, "password-changed", Map.of());
            return Outcome.accepted(views.of(accounts.byId(account)));
        });
    }

    @Override
    public Outcome<Instant> changeChannel(UUID account, Channel channel, String password, String address) {
        String wanted = Identity.strip(address);
        Optional<Finding> obstacle = Identity.address(channel, wanted)
                .or(() -> wrongPassword(account, password, "/password"));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        byte[] sealed = cipher.seal(wanted);
        byte[] index = Channels.index(cipher, channel, wanted);
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountRow row = AccountViews.existing(tx.mapper(AccountMapper.class).lockById(account), account);
            if (Channels.isVerified(row, channel) && Arrays.equals(index, Channels.addressIndex(row, channel))) {
                return Outcome.refused(Channels.alreadyVerified());
            }
            tx.mapper(SecurityMapper.class).askChange(new ChangeRow(account, channel.name(), sealed, index, clock.instant()));
            return channels.send(tx, row, channel, sealed, index);
        });
    }

    @Override
    public Outcome<Account> confirmChannel(UUID account, Channel channel, String code) {
        try {
            return store.transact(TenantId.NATIONAL, tx -> confirm(tx, account, channel, code));
        } catch (StoreException e) {
            if (e.violates("account_mobile")) {
                return Outcome.refused(Channels.inUse());
            }
            throw e;
        }
    }

    private Outcome<Account> confirm(Transaction tx, UUID account, Channel channel, String code) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        SecurityMapper security = tx.mapper(SecurityMapper.class);
        AccountRow row = AccountViews.existing(accounts.lockById(account), account);
        ChangeRow change = security.change(account, channel.name());
        Optional<Finding> wrong = change == null ? Optional.of(Channels.expired())
                : channels.use(tx, account, channel, change.addressIndex(), code);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        Instant now = clock.instant();
        boolean replaced = (channel == Channel.MOBILE
                ? security.replaceMobile(account, change.address(), change.addressIndex(), now)
                : security.replaceEmail(account, change.address(), change.addressIndex(), now)) == 1;
        if (!replaced) {
            return Outcome.refused(Channels.inUse());
        }
        security.dropChanges(account, channel.name());
        channels.tell(tx, row, channel, channel == Channel.MOBILE ? "mobile-changed" : "email-changed",
                Map.of("address", masked(channel, change.address())));
        return Outcome.accepted(views.of(accounts.byId(account)));
    }

    private String masked(Channel channel, byte[] sealed) {
        String address = cipher.open(sealed);
        return channel == Channel.MOBILE ? Masks.mobile(address) : Masks.email(address);
    }

    private Optional<Finding> wrongPassword(UUID account, String password, String field) {
        AccountRow row = AccountViews.existing(
                store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byId(account)), account);
        byte[] door = doors.of("password", account.toString());
        Optional<Finding> locked = store.transact(TenantId.NATIONAL,
                tx -> doors.enter(tx, door, "password-locked", "R-ACC-32"));
        if (locked.isPresent()) {
            return locked;
        }
        if (!check.matches(TenantId.NATIONAL, door, row.passwordHash(), password)) {
            return Optional.of(Finding.of("password-wrong", "R-ACC-32", field, "原密码错误。",
                    "That is not your present password."));
        }
        store.transact(TenantId.NATIONAL, tx -> {
            doors.clear(tx, door);
            return null;
        });
        return Optional.empty();
    }
}
