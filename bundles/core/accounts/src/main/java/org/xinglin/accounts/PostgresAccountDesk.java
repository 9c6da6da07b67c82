package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.AccountDesk;
import org.xinglin.api.account.Accounts;
import org.xinglin.api.account.Accounts.Ended;
import org.xinglin.api.account.Staff;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Versioned;
import org.xinglin.standards.ResidentId;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Json;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Revokes doctors' accounts nationally and keeps the institutions' switches in their province (R-ACC-18, 33, 37). */
@Component(name = "org.xinglin.accounts.desk")
public final class PostgresAccountDesk implements AccountDesk {

    private static final int LONGEST_REASON = 200;
    private static final int AT_ONCE = 1_000;
    private static final int ID_LENGTH = 18;

    private final Store store;
    private final Clock clock;
    private final RegisterLookup registers;
    private final Channels channels;
    private final AccountViews views;
    private final Switches switches;

    /** Takes what it stands on. */
    @Activate
    public PostgresAccountDesk(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference RegisterLookup registers) {
        this.store = store;
        this.clock = clock;
        this.registers = registers;
        this.channels = new Channels(store, cipher, clock);
        this.views = new AccountViews(cipher);
        this.switches = new Switches(store);
    }

    @Override
    public List<Held> accounts(Staff by, String nameContains, int limit) {
        List<UUID> persons = registers.doctorsAt(by.tenant(), institution(by)).stream()
                .filter(r -> r.personName().contains(nameContains)).map(Versioned::person).map(PersonId::value)
                .distinct().limit(AT_ONCE).toList();
        if (persons.isEmpty()) {
            return List.of();
        }
        List<AccountRow> rows = store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byPersons(persons));
        return rows.stream().limit(limit)
                .map(row -> new Held(row.id(), new PersonId(row.personId()), row.name(), views.maskedIdNo(row),
                        Account.State.valueOf(row.state()), row.verifiedAt() != null, row.createdAt()))
                .toList();
    }

    @Override
    public boolean activated(PersonId person) {
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byPersons(List.of(person.value()))).stream()
                .anyMatch(row -> Account.State.valueOf(row.state()) == Account.State.ACTIVE);
    }

    @Override
    public Outcome<Revocation> revoke(Staff manager, UUID account, String reason) {
        String why = Identity.strip(reason);
        Optional<Finding> obstacle = notManager(manager).or(() -> unfit(why));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        AccountRow row = AccountViews.existing(
                store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byId(account)), account);
        boolean own = registers.registrationsOf(new PersonId(row.personId())).stream()
                .anyMatch(r -> r.validAt(manager.tenant(), manager.office()));
        if (!own) {
            return Outcome.refused(Finding.of("doctor-not-yours", "R-ACC-33",
                    "该医师的主要执业机构不是本机构，不能撤销其账户。",
                    "This doctor's main institution is another one; the account cannot be revoked here."));
        }
        String institution = registers.institution(manager.tenant(), manager.office()).map(Institution::name).orElse("");
        return store.transact(TenantId.NATIONAL, tx -> Outcome.accepted(revoke(tx, manager, institution, account, why)));
    }

    private Revocation revoke(Transaction tx, Staff manager, String institution, UUID account, String reason) {
        AccountMapper accounts = tx.mapper(AccountMapper.class);
        SecurityMapper security = tx.mapper(SecurityMapper.class);
        AccountRow row = AccountViews.existing(accounts.lockById(account), account);
        Instant now = clock.instant();
        security.revoke(account);
        security.insertRevocation(account, manager.tenant().code(), manager.office(), manager.id(), manager.name(), reason,
                now);
        security.dropChanges(account, null);
        accounts.voidCodes(account);
        accounts.endAll(account);
        channels.tell(tx, row, "account-revoked", Map.of("institution", institution, "remark", reason));
        PersonId person = new PersonId(row.personId());
        tx.send(TenantId.NATIONAL, Accounts.ENDED_TOPIC, person.toString(), Json.write(new Ended(person,
                "申请人的账户已被" + institution + "撤销", "the applicant's account was revoked by the institution")));
        return new Revocation(account, person, row.name(), now, manager.name(), reason);
    }

    @Override
    public List<Revocation> revocations(Staff by, int limit) {
        UUID institution = institution(by);
        return store.read(TenantId.NATIONAL, tx -> tx.mapper(SecurityMapper.class)
                        .revocations(by.tenant().code(), institution, limit)).stream()
                .map(r -> new Revocation(r.accountId(), new PersonId(r.personId()), r.name(), r.revokedAt(), r.staffName(),
                        r.reason()))
                .toList();
    }

    @Override
    public AutomaticActivation automaticActivation(TenantId tenant, UUID institution) {
        return switches.of(tenant, institution);
    }

    @Override
    public Outcome<AutomaticActivation> setAutomaticActivation(Staff by, boolean on) {
        institution(by);
        return Outcome.accepted(switches.turn(by, on, clock.instant()));
    }

    private static UUID institution(Staff by) {
        if (by.role() != Staff.Role.INSTITUTION) {
            throw new IllegalArgumentException("staff of an institution wanted");
        }
        return by.office();
    }

    private static Optional<Finding> notManager(Staff by) {
        return by.holds(Staff.Post.MANAGER) ? Optional.empty() : Optional.of(Finding.of("post-forbidden", "R-ACC-37",
                "只有机构管理员可以撤销账户；审核人员不得撤销账户。",
                "Only the institution's manager revokes accounts; who confirms applications does not."));
    }

    private static Optional<Finding> unfit(String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(Finding.of("reason-missing", "R-ACC-33", "/reason",
                    "请填写撤销原因，不超过200字。", "Give the reason, in 200 characters at most."));
        }
        for (int i = 0; i + ID_LENGTH <= reason.length(); i++) {
            if (ResidentId.parse(reason.substring(i, i + ID_LENGTH)).isPresent()) {
                return Optional.of(Finding.of("private-number", "R-PUB-20", "/reason",
                        "请勿填写身份证号码或医师资格证书编码。", "Leave out ID numbers and qualification codes."));
            }
        }
        return Optional.empty();
    }
}
