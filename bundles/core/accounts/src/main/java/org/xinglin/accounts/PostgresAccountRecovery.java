package org.xinglin.accounts;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.accounts.SecurityMapper.RecoveryRow;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.AccountRecovery;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/**
 * Recovers accounts in the national database (R-ACC-30, 31). A claim without an account runs the same way, costs the same hash and
 * is counted at the same door as one with an account.
 */
@Component(name = "org.xinglin.accounts.recovery")
public final class PostgresAccountRecovery implements AccountRecovery {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final PasswordHash passwords;
    private final Doors doors;
    private final Channels channels;
    private final Outbound outbound;

    /** Takes what it stands on. */
    @Activate
    public PostgresAccountRecovery(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference PasswordHash passwords) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.passwords = passwords;
        this.doors = new Doors(clock, cipher);
        this.channels = new Channels(store, cipher, clock);
        this.outbound = new Outbound(cipher);
    }

    @Override
    public Outcome<Begun> begin(Claim given, Channel channel, String where) {
        NewAccount claim = Identity.normalise(given.name(), given.idType(), given.idNo());
        String address = Identity.strip(where);
        List<Finding> faults = new ArrayList<>(Identity.person(claim));
        Identity.address(channel, address).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        PersonId person = cipher.personId(claim.idType(), claim.idNo());
        return store.transact(TenantId.NATIONAL, tx -> {
            Optional<Finding> locked = doors.enter(tx, door(person.value()), "recovery-locked", "R-ACC-31");
            return locked.isPresent() ? Outcome.refused(locked.get())
                    : Outcome.accepted(begin(tx, person, claim.name(), channel, address));
        });
    }

    private Begun begin(Transaction tx, PersonId person, String name, Channel channel, String address) {
        Instant now = clock.instant();
        SecurityMapper security = tx.mapper(SecurityMapper.class);
        security.sweepRecoveries(now.minus(KEPT));
        byte[] index = Channels.index(cipher, channel, address);
        AccountRow row = tx.mapper(AccountMapper.class).byPerson(person.value());
        boolean owned = row != null && row.name().equals(name) && Channels.isVerified(row, channel)
                && Arrays.equals(index, Channels.addressIndex(row, channel));
        UUID id = UUID.randomUUID();
        String code = Secrets.channelCode();
        security.insertRecovery(new RecoveryRow(id, owned ? row.id() : null, codeIndex(id, code), now,
                now.plus(Channels.LIFE), 0, null));
        if (owned) {
            outbound.send(tx, person.toString(), channel, channel == Channel.MOBILE ? row.mobile() : row.email(),
                    "recovery-code", Map.of("minutes", String.valueOf(Channels.LIFE.toMinutes())), Map.of("code", code));
        }
        return new Begun(id, now.plus(Channels.LIFE));
    }

    @Override
    public Outcome<String> finish(UUID recovery, String code, String newPassword) {
        Optional<Finding> weak = Credentials.doctorPassword(newPassword);
        if (weak.isPresent()) {
            return Outcome.refused(weak.get());
        }
        String hash = passwords.hash(newPassword);
        return store.transact(TenantId.NATIONAL, tx -> {
            SecurityMapper security = tx.mapper(SecurityMapper.class);
            RecoveryRow begun = security.lockRecovery(recovery);
            if (begun == null || begun.usedAt() != null || !clock.instant().isBefore(begun.expiresAt())
                    || begun.tries() >= Channels.TRIES) {
                return Outcome.refused(Channels.expired());
            }
            security.tryRecovery(recovery);
            boolean right = MessageDigest.isEqual(begun.code(), codeIndex(recovery, Identity.strip(code)));
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow row = begun.accountId() == null ? null : accounts.lockById(begun.accountId());
            if (!right || row == null || !row.stands()) {
                return Outcome.refused(Channels.wrong());
            }
            security.useRecovery(recovery, clock.instant());
            return Outcome.accepted(regain(tx, row, hash));
        });
    }

    @Override
    public Outcome<String> byPersonalInformation(Claim given, String mobile, String email, String newPassword) {
        NewAccount claim = Identity.normalise(given.name(), given.idType(), given.idNo());
        List<Finding> faults = new ArrayList<>(Identity.person(claim));
        Identity.mobile(Identity.strip(mobile)).ifPresent(faults::add);
        Identity.email(Identity.strip(email)).ifPresent(faults::add);
        Credentials.doctorPassword(newPassword).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        PersonId person = cipher.personId(claim.idType(), claim.idNo());
        byte[] mobileIndex = Channels.mobileIndex(cipher, Identity.strip(mobile));
        byte[] emailIndex = Channels.emailIndex(cipher, Identity.strip(email));
        String hash = passwords.hash(newPassword);
        return store.transact(TenantId.NATIONAL, tx -> {
            Optional<Finding> locked = doors.enter(tx, door(person.value()), "recovery-locked", "R-ACC-31");
            if (locked.isPresent()) {
                return Outcome.refused(locked.get());
            }
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow found = accounts.byPerson(person.value());
            AccountRow row = found == null ? null : accounts.lockById(found.id());
            boolean owned = row != null && row.stands() && !row.reachable() && row.name().equals(claim.name())
                    && Arrays.equals(mobileIndex, row.mobileIndex()) && Arrays.equals(emailIndex, row.emailIndex());
            return owned ? Outcome.accepted(regain(tx, row, hash)) : Outcome.refused(Finding.of("recovery-refused",
                    "R-ACC-31", "信息不符，或该账户的手机、邮箱已通过验证；已验证的，请通过手机或邮箱找回。",
                    "The information does not match, or a channel of the account is verified: then recover it by that."));
        });
    }

    /** Sets the password, ends all sessions and opens the doors that failures have locked; returns the username. */
    private String regain(Transaction tx, AccountRow row, String hash) {
        tx.mapper(SecurityMapper.class).setPassword(row.id(), hash);
        tx.mapper(AccountMapper.class).endAll(row.id());
        doors.clear(tx, door(row.personId()));
        doors.clear(tx, doors.ofSignIn(row.username()));
        doors.clear(tx, doors.ofSignIn(cipher.open(row.mobile())));
        doors.clear(tx, doors.of("password", row.id().toString()));
        channels.tell(tx, row, "password-changed", Map.of());
        return row.username();
    }

    private byte[] door(UUID person) {
        return doors.of("recovery", person.toString());
    }

    private byte[] codeIndex(UUID recovery, String code) {
        return cipher.index("recovery-code", recovery + " " + code);
    }
}
