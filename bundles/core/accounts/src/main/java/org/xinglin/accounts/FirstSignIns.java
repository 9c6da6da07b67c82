package org.xinglin.accounts;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.accounts.StaffMapper.StaffCodeRow;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Channel;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Transaction;

/** Sends and checks the codes without which an issued account cannot be signed in to for the first time (R-ACC-36). */
final class FirstSignIns {

    private final FieldCipher cipher;
    private final Clock clock;
    private final Outbound outbound;

    FirstSignIns(FieldCipher cipher, Clock clock) {
        this.cipher = cipher;
        this.clock = clock;
        this.outbound = new Outbound(cipher);
    }

    /** Returns why an account cannot be signed in to as usual; empty if it can. */
    static Optional<Finding> pending(StaffRow row) {
        return row.passwordEndsAt() == null ? Optional.empty() : Optional.of(Finding.of("first-sign-in-required", "R-ACC-36",
                "首次登录需输入发送至预留手机的校验码，并设置新密码。",
                "The first sign-in needs the code sent to the mobile number left at collection, and a password of your own."));
    }

    /** Returns why an account cannot be signed in to for the first time; empty if it can. */
    Optional<Finding> notPending(StaffRow row) {
        if (row.passwordEndsAt() == null) {
            return Optional.of(Finding.of("already-active", "R-ACC-36", "账户已启用，请直接登录。",
                    "The account is in use already; sign in as usual."));
        }
        return clock.instant().isBefore(row.passwordEndsAt()) ? Optional.empty()
                : Optional.of(Finding.of("one-time-password-ended", "R-ACC-36", "一次性密码已过期，请联系发放单位重新发放。",
                        "The one-time password can no longer be used; have a new one issued."));
    }

    /** Sends a code to the mobile number; returns until when it may be used. */
    Outcome<Instant> send(Transaction tx, StaffRow row) {
        StaffMapper staff = tx.mapper(StaffMapper.class);
        Instant now = clock.instant();
        List<Instant> sent = staff.codesSent(row.id(), now.minus(Duration.ofDays(1))).stream()
                .map(AccountMapper.SentRow::sentAt).toList();
        Optional<Finding> tooOften = Channels.tooOften(sent, now);
        if (tooOften.isPresent()) {
            return Outcome.refused(tooOften.get());
        }
        String code = Secrets.channelCode();
        Instant until = now.plus(Channels.LIFE);
        staff.insertCode(new StaffCodeRow(UUID.randomUUID(), row.id(), index(row.id(), code), now, until, 0));
        outbound.send(tx, row.id().toString(), Channel.MOBILE, row.mobile(), "channel-code",
                Map.of("minutes", String.valueOf(Channels.LIFE.toMinutes())), Map.of("code", code));
        return Outcome.accepted(until);
    }

    /** Uses up the code last sent; returns why not, if it is wrong, too old or tried too often. */
    Optional<Finding> use(Transaction tx, StaffRow row, String code) {
        StaffMapper staff = tx.mapper(StaffMapper.class);
        Instant now = clock.instant();
        StaffCodeRow sent = staff.latestCode(row.id());
        if (sent == null || !now.isBefore(sent.expiresAt()) || sent.tries() >= Channels.TRIES) {
            return Optional.of(Channels.expired());
        }
        staff.tryCode(sent.id());
        if (!MessageDigest.isEqual(sent.code(), index(row.id(), Identity.strip(code)))) {
            return Optional.of(Channels.wrong());
        }
        staff.useCode(sent.id(), now);
        return Optional.empty();
    }

    private byte[] index(UUID staff, String code) {
        return cipher.index("staff-code", staff + " " + code);
    }
}
