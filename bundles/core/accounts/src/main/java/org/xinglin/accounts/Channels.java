package org.xinglin.accounts;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.Notice;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
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

    Channels(Store store, FieldCipher cipher, Clock clock) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.views = new AccountViews(cipher);
    }

    /** Returns the keyed index of a mobile number. */
    static byte[] mobileIndex(FieldCipher cipher, String mobile) {
        return cipher.index("mobile", mobile);
    }

    /** Returns the keyed index of an e-mail address. */
    static byte[] emailIndex(FieldCipher cipher, String email) {
        return cipher.index("email", email.toLowerCase(Locale.ROOT));
    }

    /** Sends a code; returns until when it may be used. */
    Outcome<Instant> send(UUID account, Channel channel) {
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow row = AccountViews.existing(accounts.lockById(account), account);
            if (isVerified(row, channel)) {
                return Outcome.refused(alreadyVerified());
            }
            Instant now = clock.instant();
            byte[] address = addressIndex(row, channel);
            List<Instant> sent = accounts.sentTo(address, now.minus(Duration.ofDays(1))).stream()
                    .map(AccountMapper.SentRow::sentAt).toList();
            Optional<Finding> tooOften = tooOften(sent, now);
            if (tooOften.isPresent()) {
                return Outcome.refused(tooOften.get());
            }
            accounts.sweepChannelCodes(account, now.minus(Duration.ofDays(30)));
            String code = Secrets.channelCode();
            accounts.insertChannelCode(new ChannelCodeRow(UUID.randomUUID(), account, channel.name(), address,
                    codeIndex(account, code), now, now.plus(LIFE), 0));
            notify(tx, row, channel, "channel-code", code, Map.of("minutes", String.valueOf(LIFE.toMinutes())));
            return Outcome.accepted(now.plus(LIFE));
        });
    }

    /** Verifies the channel if this is the code that was sent last, in time and not tried too often. */
    Outcome<Account> verify(UUID account, Channel channel, String code) {
        String entered = code == null ? "" : code.strip();
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow row = AccountViews.existing(accounts.lockById(account), account);
            if (isVerified(row, channel)) {
                return Outcome.accepted(views.of(row));
            }
            Instant now = clock.instant();
            ChannelCodeRow sent = accounts.latestChannelCode(account, channel.name(), addressIndex(row, channel));
            if (sent == null || !now.isBefore(sent.expiresAt()) || sent.tries() >= TRIES) {
                return Outcome.refused(Finding.of("code-expired", "R-ACC-10", "/code",
                        "校验码已失效，请重新发送。", "The code can no longer be used; have a new one sent."));
            }
            accounts.tryChannelCode(sent.id());
            if (!MessageDigest.isEqual(sent.code(), codeIndex(account, entered))) {
                return Outcome.refused(Finding.of("code-wrong", "R-ACC-10", "/code",
                        "校验码错误，请重新输入。", "The code is wrong; enter it again."));
            }
            accounts.useChannelCode(sent.id(), now);
            boolean verified = (channel == Channel.MOBILE ? accounts.setMobileVerified(account, now)
                    : accounts.setEmailVerified(account, now)) == 1;
            return verified ? Outcome.accepted(views.of(accounts.byId(account)))
                    : Outcome.refused(Finding.of("mobile-in-use", "R-ACC-05", "/mobile",
                            "该手机号码已被其他账户验证使用。", "Another account has verified this mobile number."));
        });
    }

    /** Sends a secret to the channel that is verified; the mobile number first (R-ACC-10). */
    void toVerified(Transaction tx, AccountRow row, String template, String secret, Map<String, String> arguments) {
        notify(tx, row, row.mobileVerifiedAt() != null ? Channel.MOBILE : Channel.EMAIL, template, secret, arguments);
    }

    private void notify(Transaction tx, AccountRow row, Channel channel, String template, String secret,
            Map<String, String> arguments) {
        Base64.Encoder base64 = Base64.getEncoder();
        Map<String, String> all = new TreeMap<>(arguments);
        all.put(NoticeComposer.SEALED + "code", base64.encodeToString(cipher.seal(secret)));
        byte[] address = channel == Channel.MOBILE ? row.mobile() : row.email();
        Notice notice = new Notice(template, Optional.empty(), Optional.of(base64.encodeToString(address)),
                Optional.of(channel), all);
        tx.send(TenantId.NATIONAL, Topic.NOTICE, row.personId().toString(), Json.write(notice));
    }

    private byte[] codeIndex(UUID account, String code) {
        return cipher.index("channel-code", account + " " + code);
    }

    private static byte[] addressIndex(AccountRow row, Channel channel) {
        return channel == Channel.MOBILE ? row.mobileIndex() : row.emailIndex();
    }

    private static boolean isVerified(AccountRow row, Channel channel) {
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

    private static Finding alreadyVerified() {
        return Finding.of("channel-verified", "R-ACC-10", "已通过验证，无需重复验证。", "It is verified already.");
    }
}
