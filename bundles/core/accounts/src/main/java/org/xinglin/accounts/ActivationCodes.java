package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Accounts.Awaiting;
import org.xinglin.api.application.Actor;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Issues activation codes on behalf of main institutions (case A; R-ACC-11, 15, 19, 20, 23). */
final class ActivationCodes {

    /** Most accounts in one list. */
    static final int LIMIT = 200;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Settings settings;
    private final RegisterLookup registers;
    private final Activations activations;
    private final Channels channels;
    private final AccountViews views;
    private final Switches switches;

    ActivationCodes(Store store, FieldCipher cipher, Clock clock, Settings settings, RegisterLookup registers,
            Activations activations, Channels channels) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.settings = settings;
        this.registers = registers;
        this.activations = activations;
        this.channels = channels;
        this.views = new AccountViews(cipher);
        this.switches = new Switches(store);
    }

    /** Lists who has passed verification, can be reached and is registered at this institution today, oldest first. */
    List<Awaiting> awaiting(TenantId tenant, UUID institution) {
        List<AccountRow> rows = store.read(TenantId.NATIONAL,
                tx -> tx.mapper(AccountMapper.class).awaiting(tenant.code(), institution, LIMIT));
        return rows.stream()
                .filter(row -> activations.isRegisteredAt(row.personId(), tenant, institution))
                .map(row -> new Awaiting(row.id(), row.name(), views.maskedIdNo(row), row.createdAt(),
                        store.read(TenantId.NATIONAL, tx -> issued(tx.mapper(AccountMapper.class), row.id(), tenant,
                                institution)).map(ActivationCodeRow::issuedAt)))
                .toList();
    }

    /** Makes the institution's one code of an account and sends it; asked again, returns it without sending. */
    Outcome<String> issue(TenantId tenant, UUID account, Actor institution) {
        AccountRow row = AccountViews.existing(
                store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byId(account)), account);
        if (!registers.isElectronic(tenant)
                || !activations.isRegisteredAt(row.personId(), tenant, institution.office())) {
            return Outcome.refused(Finding.of("doctor-not-yours", "R-ACC-23",
                    "该医师的主要执业机构不是本机构，不能生成激活码；请在“医师验证”中核对。",
                    "This doctor's main institution is another one; no code can be issued here."));
        }
        if (switches.of(tenant, institution.office()).on()) {
            return Outcome.refused(Finding.of("activates-automatically", "R-ACC-18",
                    "本机构已开通自动激活，无需激活码；请医师验证手机号后刷新页面。",
                    "This institution activates automatically, without codes: let the doctor verify the mobile number and "
                            + "refresh the page."));
        }
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow now = AccountViews.existing(accounts.lockById(account), account);
            Optional<Finding> obstacle = obstacle(now);
            if (obstacle.isPresent()) {
                return Outcome.refused(obstacle.get());
            }
            Optional<ActivationCodeRow> before = issued(accounts, account, tenant, institution.office());
            if (before.isPresent()) {
                return Outcome.accepted(cipher.open(before.get().code()));
            }
            String code = Secrets.activationCode();
            Instant at = clock.instant();
            accounts.insertCode(new ActivationCodeRow(UUID.randomUUID(), account, tenant.code(), institution.office(),
                    cipher.seal(code), at, institution.staffId(), at.plus(settings.activationCodeLife())));
            channels.toVerified(tx, now, "activation-code", code,
                    Map.of("days", String.valueOf(settings.activationCodeLife().toDays())));
            return Outcome.accepted(code);
        });
    }

    private static Optional<Finding> obstacle(AccountRow row) {
        if (AccountViews.isActive(row)) {
            return Optional.of(Finding.of("already-active", "R-ACC-21", "该账户已激活。", "The account is active already."));
        }
        if (row.verifiedAt() == null) {
            return Optional.of(Finding.of("not-verified", "R-ACC-11",
                    "本院医师用户注册成功并通过医师信息验证后，才能在此生成激活码。",
                    "A code can be issued only after the doctor has created the account and passed verification."));
        }
        return row.reachable() ? Optional.empty() : Optional.of(Activations.unreachable());
    }

    private Optional<ActivationCodeRow> issued(AccountMapper accounts, UUID account, TenantId tenant,
            UUID institution) {
        return accounts.usableCodes(account, clock.instant()).stream()
                .filter(c -> c.tenant().equals(tenant.code()) && c.institutionId().equals(institution))
                .findFirst();
    }
}
