package org.xinglin.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.InstitutionAccounts;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.Staff.Post;
import org.xinglin.api.register.Institution;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.Store;
import org.xinglin.store.Transaction;

/** Issues the accounts of institutions in the database of their province (R-ACC-35…37). */
@Component(name = "org.xinglin.accounts.institution-accounts")
public final class PostgresInstitutionAccounts implements InstitutionAccounts {

    /** How long a one-time password may be used. */
    static final Duration ONE_TIME = Duration.ofDays(30);

    private static final int LONGEST_NAME = 100;

    private final Store store;
    private final FieldCipher cipher;
    private final Clock clock;
    private final PasswordHash passwords;
    private final RegisterLookup registers;
    private final Outbound outbound;

    /** Takes what it stands on. */
    @Activate
    public PostgresInstitutionAccounts(@Reference Store store, @Reference FieldCipher cipher, @Reference Clock clock,
            @Reference PasswordHash passwords, @Reference RegisterLookup registers) {
        this.store = store;
        this.cipher = cipher;
        this.clock = clock;
        this.passwords = passwords;
        this.registers = registers;
        this.outbound = new Outbound(cipher);
    }

    @Override
    public Outcome<Issued> issue(Staff officer, Wanted wanted) {
        Optional<Institution> institution = licensed(officer, wanted.institution());
        if (institution.isEmpty()) {
            return Outcome.refused(Finding.of("institution-not-yours", "R-ACC-35",
                    "该机构的执业许可证不是由本机关核发的，不能发放其账户。",
                    "This institution was licensed by another authority; its account is issued there."));
        }
        List<Finding> faults = faults(wanted.username(), wanted.name(), wanted.mobile());
        if (!wanted.checked().containsAll(List.of(Material.values()))) {
            faults.add(Finding.of("materials-incomplete", "R-ACC-35", "/checked",
                    "须现场核验《医疗机构执业许可证》副本、授权书和身份证的原件及复印件。",
                    "The licence's duplicate, the letter of authorisation and the identity card are to be checked on site."));
        }
        return faults.isEmpty() ? insert(officer, institution.get(), Post.MANAGER, wanted) : Outcome.refused(faults);
    }

    @Override
    public Outcome<Issued> open(Staff manager, Post post, String username, String name, String mobile) {
        if (!manager.holds(Post.MANAGER) || post == Post.MANAGER) {
            return Outcome.refused(forbidden());
        }
        Institution institution = registers.institution(manager.tenant(), manager.office())
                .orElseThrow(() -> new UnknownException("institution " + manager.office()));
        List<Finding> faults = faults(username, name, mobile);
        return faults.isEmpty()
                ? insert(manager, institution, post, new Wanted(manager.office(), username, name, mobile, Set.of()))
                : Outcome.refused(faults);
    }

    @Override
    public Outcome<Issued> renew(Staff by, UUID account) {
        StaffRow row = read(by.tenant(), account);
        Optional<Finding> obstacle = notTheirs(by, row).or(() -> row.mobile() == null ? Optional.of(noMobile())
                : Optional.empty());
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        String institution = registers.institution(by.tenant(), row.office()).map(Institution::name).orElse("");
        String password = Secrets.oneTimePassword();
        String hash = passwords.hash(password);
        return store.transact(by.tenant(), tx -> {
            tx.mapper(IssueMapper.class).renew(account, hash, clock.instant().plus(ONE_TIME));
            tx.mapper(StaffMapper.class).endAll(account);
            tell(tx, row, institution, password);
            return Outcome.accepted(view(tx.mapper(StaffMapper.class).byId(account)));
        });
    }

    @Override
    public Outcome<Issued> close(Staff by, UUID account) {
        StaffRow row = read(by.tenant(), account);
        Optional<Finding> obstacle = notTheirs(by, row);
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        return store.transact(by.tenant(), tx -> {
            tx.mapper(IssueMapper.class).close(account);
            tx.mapper(StaffMapper.class).endAll(account);
            return Outcome.accepted(view(tx.mapper(StaffMapper.class).byId(account)));
        });
    }

    @Override
    public List<Issued> list(Staff by) {
        List<UUID> offices = switch (by.role()) {
            case AUTHORITY -> registers.licensedBy(by.tenant(), by.office()).stream().map(Institution::id).toList();
            case INSTITUTION -> List.of(by.office());
            case NATIONAL -> List.of();
        };
        return offices.isEmpty() ? List.of() : store.read(by.tenant(),
                tx -> tx.mapper(IssueMapper.class).ofOffices(offices)).stream().map(this::view).toList();
    }

    private Outcome<Issued> insert(Staff by, Institution institution, Post post, Wanted wanted) {
        String password = Secrets.oneTimePassword();
        Instant now = clock.instant();
        StaffRow row = new StaffRow(UUID.randomUUID(), Staff.Role.INSTITUTION.name(), institution.id(), wanted.username(),
                wanted.name().strip(), passwords.hash(password), post.name(), State.ISSUED.name(),
                cipher.seal(wanted.mobile().strip()), now.plus(ONE_TIME), now);
        String materials = wanted.checked().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return store.transact(by.tenant(), tx -> {
            if (tx.mapper(IssueMapper.class).insertIssued(row, by.id(), materials) == 0) {
                return Outcome.refused(PostgresStaffAccounts.taken());
            }
            tell(tx, row, institution.name(), password);
            return Outcome.accepted(view(row));
        });
    }

    private void tell(Transaction tx, StaffRow row, String institution, String password) {
        outbound.send(tx, row.id().toString(), Channel.MOBILE, row.mobile(), "institution-account",
                Map.of("institution", institution, "username", row.username(), "days", String.valueOf(ONE_TIME.toDays())),
                Map.of("password", password));
    }

    private static List<Finding> faults(String username, String name, String mobile) {
        Optional<Finding> noName = name != null && !name.isBlank() && name.length() <= LONGEST_NAME ? Optional.empty()
                : Optional.of(Finding.of("name-malformed", "R-ACC-35", "/name", "请填写责任人姓名。",
                        "Give the name of the responsible person."));
        return Stream.of(Credentials.staffName(username), noName, Identity.mobile(mobile == null ? "" : mobile.strip()))
                .flatMap(Optional::stream).collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Institution> licensed(Staff officer, UUID institution) {
        return officer.role() != Staff.Role.AUTHORITY ? Optional.empty()
                : registers.institution(officer.tenant(), institution)
                        .filter(i -> i.authorities().containsValue(officer.office()));
    }

    /** Says that an account is not for this member of staff to look after: another's, or the own one. */
    private Optional<Finding> notTheirs(Staff by, StaffRow row) {
        boolean theirs = switch (by.role()) {
            case AUTHORITY -> licensed(by, row.office()).isPresent();
            case INSTITUTION -> by.holds(Post.MANAGER) && by.office().equals(row.office())
                    && !Post.MANAGER.name().equals(row.post());
            case NATIONAL -> false;
        };
        return theirs ? Optional.empty() : Optional.of(forbidden());
    }

    private StaffRow read(TenantId tenant, UUID account) {
        return Optional.ofNullable(store.read(tenant, tx -> tx.mapper(StaffMapper.class).byId(account)))
                .filter(row -> Staff.Role.INSTITUTION.name().equals(row.role()) && !row.is(State.CLOSED))
                .orElseThrow(() -> new UnknownException("staff account " + account));
    }

    private static Finding forbidden() {
        return Finding.of("post-forbidden", "R-ACC-37", "此岗位无权管理该账户。", "This post may not look after that account.");
    }

    private static Finding noMobile() {
        return Finding.of("mobile-missing", "R-ACC-36", "该账户没有预留手机号码，请由发放机关另行发放账户。",
                "No mobile number was left for this account; have another one issued.");
    }

    private Issued view(StaffRow row) {
        String mobile = row.mobile() == null ? "" : Masks.mobile(cipher.open(row.mobile()));
        return new Issued(row.id(), row.office(), row.username(), row.name(), Post.valueOf(row.post()), mobile,
                State.valueOf(row.state()), row.createdAt());
    }
}
