package org.xinglin.accounts;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Verifies that a mobile number or an e-mail address is its owner's, by a code sent there (R-ACC-10). */
final class Channels {

    /** How long a code may be used. */
    static final Duration LIFE = Duration.ofMinutes(10);
    /** How often a code may be tried. */
    static final int TRIES = 5;
    /** Shortest time between two messages to one address. */
    static final Duration GAP = Duration.ofMinutes(1);
    /** Most messages to one address in an hour. */
    static final int PER_HOUR = 5;
    /** Most messages to one address in a day. */
    static final int PER_DAY = 10;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final AccountViews views;
    private final Outbound outbound;

    Channels(Store store, FieldCipher cipher, Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.views = new AccountViews(cipher);
        this.outbound = new Outbound(cipher);
    }

    /** Returns the keyed index of a mobile number. */
    static byte[] mobileIndex(FieldCipher cipher, String mobile) {
        return cipher.index("mobile", mobile);
    }

    /** Returns the keyed index of a channel's address. */
    static byte[] index(FieldCipher cipher, Channel channel, String address) {
        return channel == Channel.MOBILE ? mobileIndex(cipher, address) : emailIndex(cipher, address);
    }

    /** Returns the keyed index of an e-mail address. */
    static byte[] emailIndex(FieldCipher cipher, String email) {
        return cipher.index("email", email.toLowerCase(Locale.ROOT));
    }

    /** Sends a code; returns until when it may be used. */
    Outcome<Instant> send(UUID account, Channel channel) {
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountRow row = AccountViews.existing(tx.mapper(AccountMapper.class).lockById(account), account);
            return isVerified(row, channel) ? Outcome.refused(alreadyVerified())
                    : send(tx, row, channel, address(row, channel), addressIndex(row, channel));
        });
    }

    /** Sends a code to an address that is, or is to become, the account's; refused if too much goes there. */
    Outcome<Instant> send(Transaction tx, AccountRow row, Channel channel, byte[] sealed, byte[] address) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        Instant now = clock.instant();
        List<Instant> sent = accounts.sentTo(address, now.minus(Duration.ofDays(1))).stream()
                .map(AccountMapper.SentRow::sentAt).toList();
        Optional<Finding> tooOften = tooOften(sent, now);
        if (tooOften.isPresent()) {
            return Outcome.refused(tooOften.get());
        }
        accounts.sweepChannelCodes(row.id(), now.minus(Duration.ofDays(30)));
        String code = Secrets.channelCode();
        accounts.insertChannelCode(new ChannelCodeRow(UUID.randomUUID(), row.id(), channel.name(), address,
                codeIndex(row.id(), code), now, now.plus(LIFE), 0));
        outbound.send(tx, row.personId().toString(), channel, sealed, "channel-code",
                Map.of("minutes", String.valueOf(LIFE.toMinutes())), Map.of("code", code));
        return Outcome.accepted(now.plus(LIFE));
    }

    /** Verifies the channel if this is the code that was sent last, in time and not tried too often. */
    Outcome<Account> verify(UUID account, Channel channel, String code) {
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow row = AccountViews.existing(accounts.lockById(account), account);
            if (isVerified(row, channel)) {
                return Outcome.accepted(views.of(row));
            }
            Optional<Finding> wrong = use(tx, account, channel, addressIndex(row, channel), code);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            Instant now = clock.instant();
            boolean verified = (channel == Channel.MOBILE ? accounts.setMobileVerified(account, now)
                    : accounts.setEmailVerified(account, now)) == 1;
            return verified ? Outcome.accepted(views.of(accounts.byId(account))) : Outcome.refused(inUse());
        });
    }

    /** Uses up the code last sent to an address; returns why not, if it is wrong, too old or tried too often. */
    Optional<Finding> use(Transaction tx, UUID account, Channel channel, byte[] address, String code) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        Instant now = clock.instant();
        ChannelCodeRow sent = accounts.latestChannelCode(account, channel.name(), address);
        if (sent == null || !now.isBefore(sent.expiresAt()) || sent.tries() >= TRIES) {
            return Optional.of(expired());
        }
        accounts.tryChannelCode(sent.id());
        if (!MessageDigest.isEqual(sent.code(), codeIndex(account, code == null ? "" : code.strip()))) {
            return Optional.of(wrong());
        }
        accounts.useChannelCode(sent.id(), now);
        return Optional.empty();
    }

    /** Sends a secret to the channel that is verified; the mobile number first (R-ACC-10). */
    void toVerified(Transaction tx, AccountRow row, String template, String secret, Map<String, String> arguments) {
        Channel channel = verified(row);
        outbound.send(tx, row.personId().toString(), channel, address(row, channel), template, arguments,
                Map.of("code", secret));
    }

    /** Tells the owner by the channel that is verified; nobody if none is: the address may be a stranger's. */
    void tell(Transaction tx, AccountRow row, String template, Map<String, String> arguments) {
        if (row.reachable()) {
            tell(tx, row, verified(row), template, arguments);
        }
    }

    /** Tells the owner by this channel if it is verified. */
    void tell(Transaction tx, AccountRow row, Channel channel, String template, Map<String, String> arguments) {
        if (isVerified(row, channel)) {
            outbound.send(tx, row.personId().toString(), channel, address(row, channel), template, arguments, Map.of());
        }
    }

    private static Channel verified(AccountRow row) {
        return row.mobileVerifiedAt() != null ? Channel.MOBILE : Channel.EMAIL;
    }

    private static byte[] address(AccountRow row, Channel channel) {
        return channel == Channel.MOBILE ? row.mobile() : row.email();
    }

    private byte[] codeIndex(UUID account, String code) {
        return cipher.index("channel-code", account + " " + code);
    }

    static byte[] addressIndex(AccountRow row, Channel channel) {
        return channel == Channel.MOBILE ? row.mobileIndex() : row.emailIndex();
    }

    static boolean isVerified(AccountRow row, Channel channel) {
        return (channel == Channel.MOBILE ? row.mobileVerifiedAt() : row.emailVerifiedAt()) != null;
    }

    /** Says why no further message may go to an address now, given when the last day's went, newest first. */
    static Optional<Finding> tooOften(List<Instant> sent, Instant now) {
        long lastHour = sent.stream().filter(at -> at.isAfter(now.minus(Duration.ofHours(1)))).count();
        boolean justNow = !sent.isEmpty() && sent.get(0).isAfter(now.minus(GAP));
        if (!justNow && lastHour < PER_HOUR && sent.size() < PER_DAY) {
            return Optional.empty();
        }
        return Optional.of(Finding.of("code-sent-too-often", "R-ACC-10",
                "校验码发送过于频繁，请稍后再试；如果手机不能接收短信，请进行邮箱的验证。",
                "Codes were sent too often; try later, or verify the e-mail address if SMS cannot be received."));
    }

    /** Says that a code is too old or was tried too often. */
    static Finding expired() {
        return Finding.of("code-expired", "R-ACC-10", "/code",
                "校验码已失效，请重新发送。", "The code can no longer be used; have a new one sent.");
    }

    /** Says that a code is wrong. */
    static Finding wrong() {
        return Finding.of("code-wrong", "R-ACC-10", "/code",
                "校验码错误，请重新输入。", "The code is wrong; enter it again.");
    }

    /** Says that a mobile number is another account's. */
    static Finding inUse() {
        return Finding.of("mobile-in-use", "R-ACC-05", "/mobile",
                "该手机号码已被其他账户验证使用。", "Another account has verified this mobile number.");
    }

    static Finding alreadyVerified() {
        return Finding.of("channel-verified", "R-ACC-10", "已通过验证，无需重复验证。", "It is verified already.");
    }
}
