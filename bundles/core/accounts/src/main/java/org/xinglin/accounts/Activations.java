package org.xinglin.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xinglin.accounts.AccountMapper.RegistrationRow;
import org.xinglin.accounts.RegisterLookup.Known;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.Text;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Verification;
import org.xinglin.api.account.Verification.Route;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;

/** Verifies accounts against the registers and activates them, by the case that holds at that moment (R-ACC-08…18). */
final class Activations {

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final RegisterLookup registers;
    private final Doors doors;
    private final AccountViews views;
    private final Switches switches;

    Activations(Store store, FieldCipher cipher, Clock clock, RegisterLookup registers) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.registers = registers;
        this.doors = new Doors(clock, cipher);
        this.views = new AccountViews(cipher);
        this.switches = new Switches(store);
    }

    /** Looks the person up and notes the outcome; an approval or the institution's switch may activate (R-ACC-12, 18). */
    Verification verify(UUID account) {
        AccountRow row = read(account);
        if (AccountViews.isActive(row)) {
            return activated();
        }
        Known known = registers.know(new PersonId(row.personId()), row.name());
        return note(row, known) ? activated() : verification(row, known);
    }

    /** Activates by the code that the present case asks for (R-ACC-13, 14, 16). */
    Outcome<Account> activate(UUID account, String code) {
        AccountRow row = read(account);
        if (AccountViews.isActive(row)) {
            return Outcome.accepted(views.of(row));
        }
        Known known = registers.know(new PersonId(row.personId()), row.name());
        if (note(row, known)) {
            return Outcome.accepted(views.of(read(account)));
        }
        Optional<Finding> obstacle = obstacle(row, known);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        String entered = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        boolean owned = known.activation().byQualificationCode()
                && registers.ownsCode(new PersonId(row.personId()), entered);
        byte[] door = doors.of("activation", account.toString());
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow present = AccountViews.existing(accounts.lockById(account), account);
            if (AccountViews.isActive(present)) {
                return Outcome.accepted(views.of(present));
            }
            Optional<Finding> locked = doors.enter(tx, door, "activation-locked", "R-ACC-13");
            if (locked.isPresent()) {
                return Outcome.refused(locked.get());
            }
            Instant now = clock.instant();
            if (known.activation().byQualificationCode()) {
                if (!owned) {
                    return Outcome.refused(Finding.of("qualification-code-wrong", "R-ACC-13", "/code",
                            "资格证书编码与您的医师资格信息不符，请核对后重新输入。",
                            "This is not a qualification code of yours; compare it with your certificate."));
                }
                accounts.activate(account, now, "QUALIFICATION_CODE");
            } else {
                Optional<ActivationCodeRow> usable = usable(accounts, account, known, entered, now);
                if (usable.isEmpty()) {
                    return Outcome.refused(Finding.of("activation-code-wrong", "R-ACC-20", "/code",
                            "激活码错误或已失效，请核对后重新输入。", "The activation code is wrong or can no longer be used."));
                }
                accounts.useCode(usable.get().id(), now);
                accounts.activate(account, now, "CODE");
            }
            doors.clear(tx, door);
            return Outcome.accepted(views.of(accounts.byId(account)));
        });
    }

    /** Says whether a person has a valid registration whose main institution this is, by id (R-ACC-23). */
    boolean isRegisteredAt(UUID person, TenantId tenant, UUID institution) {
        return registers.registrationsOf(new PersonId(person)).stream().anyMatch(r -> r.validAt(tenant, institution));
    }

    private AccountRow read(UUID account) {
        return AccountViews.existing(
                store.read(TenantId.NATIONAL, tx -> tx.mapper(AccountMapper.class).byId(account)), account);
    }

    /** Notes what was found; returns whether the account is activated now. */
    private boolean note(AccountRow row, Known known) {
        Optional<Route> route = known.activation().route();
        List<Registered> issuers = known.activation().issuers();
        boolean approved = row.approvalOfferedAt() != null && registers.approvedSince(new PersonId(row.personId()),
                row.approvalOfferedAt(), issuers.stream().map(Registered::tenant).collect(Collectors.toSet()));
        boolean automatic = isAutomatic(issuers);
        return store.transact(TenantId.NATIONAL, tx -> {
            AccountMapper accounts = tx.mapper(AccountMapper.class);
            AccountRow now = AccountViews.existing(accounts.lockById(row.id()), row.id());
            if (AccountViews.isActive(now) || !now.personId().equals(row.personId())) {
                return AccountViews.isActive(now);
            }
            Instant at = clock.instant();
            accounts.setVerification(row.id(), route.isPresent() ? at : null, route.map(Enum::name).orElse(null));
            accounts.clearRegistrations(row.id());
            known.registrations().stream().filter(Registered::valid).map(r -> new RegistrationRow(r.id(),
                    r.tenant().code(), r.institution())).forEach(r -> accounts.addRegistration(row.id(), r));
            if (route.filter(Route.APPROVAL::equals).isPresent()) {
                accounts.offerApproval(row.id(), at);
            }
            if (approved || automatic && now.reachable()) {
                accounts.activate(row.id(), at, approved ? "APPROVAL" : "AUTO_BY_INSTITUTION");
            }
            return approved || automatic && now.reachable();
        });
    }

    /** Says whether a main institution that may issue a code activates automatically instead (R-ACC-18). */
    private boolean isAutomatic(List<Registered> issuers) {
        return issuers.stream().anyMatch(r -> switches.of(r.tenant(), r.institution()).on());
    }

    private Optional<ActivationCodeRow> usable(AccountMapper accounts, UUID account, Known known, String entered,
            Instant now) {
        Set<String> issuers = known.activation().issuers().stream()
                .map(r -> r.tenant() + "/" + r.institution()).collect(Collectors.toSet());
        return accounts.usableCodes(account, now).stream()
                .filter(c -> issuers.contains(c.tenant() + "/" + c.institutionId()))
                .filter(c -> Secrets.same(cipher.open(c.code()), entered))
                .findFirst();
    }

    private Optional<Finding> obstacle(AccountRow row, Known known) {
        if (known.activation().route().isEmpty()) {
            Text prompt = Prompts.nothingFound(row.name(), views.maskedIdNo(row));
            return Optional.of(Finding.of("not-verified", "R-ACC-09", prompt.zh(), prompt.en()));
        }
        if (known.activation().route().get() == Route.APPROVAL) {
            Text prompt = Prompts.byApproval();
            return Optional.of(Finding.of("activates-by-approval", "R-ACC-12", prompt.zh(), prompt.en()));
        }
        return row.reachable() ? Optional.empty() : Optional.of(unreachable());
    }

    /** Says that a channel has to be verified first (R-ACC-10). */
    static Finding unreachable() {
        return Finding.of("channel-not-verified", "R-ACC-10",
                "激活账户前需要验证您的手机号；如果您的手机不能接收到校验码短信，请进行邮箱的验证。",
                "Verify your mobile number before you activate; or your e-mail address if SMS cannot be received.");
    }

    private Verification verification(AccountRow row, Known known) {
        Optional<Route> route = known.activation().route();
        if (route.isEmpty()) {
            return new Verification(false, route, Optional.empty(), Optional.empty(),
                    Prompts.nothingFound(row.name(), views.maskedIdNo(row)));
        }
        return switch (route.get()) {
            case INSTITUTION_CODE -> {
                List<Registered> issuers = known.activation().issuers();
                List<String> names = issuers.stream().map(registers::institutionName).distinct().toList();
                yield new Verification(true, route, Optional.of(names.get(0)), Optional.of(issuers.get(0).tenant()),
                        isAutomatic(issuers) ? Prompts.automatic(names) : Prompts.institutionCode(names));
            }
            case APPROVAL -> plain(route, Prompts.byApproval());
            case QUALIFICATION_CODE_FORMER, QUALIFICATION_CODE_NEW ->
                    plain(route, Prompts.qualificationCode(known.codeIssued()));
        };
    }

    private static Verification plain(Optional<Route> route, Text prompt) {
        return new Verification(true, route, Optional.empty(), Optional.empty(), prompt);
    }

    private static Verification activated() {
        return plain(Optional.empty(), Prompts.activated());
    }
}
