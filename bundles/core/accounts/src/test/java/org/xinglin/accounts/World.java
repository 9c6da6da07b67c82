package org.xinglin.accounts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;
import org.xinglin.api.account.Notices.Outgoing;
import org.xinglin.api.account.Staff;
import org.xinglin.api.exchange.Topic;
import org.xinglin.standards.DivisionCode;
import org.xinglin.standards.ResidentId;
import org.xinglin.testkit.MutableClock;
import org.xinglin.testkit.TestDatabase;

/** Is the national end and two provinces, with accounts on a real PostgreSQL. 13 and 14 run electronic registration. */
final class World implements AutoCloseable {

    static final TenantId HEBEI = TestDatabase.HEBEI;
    static final TenantId SHANXI = TestDatabase.SHANXI;
    static final TenantId SHAANXI = TenantId.of("61");
    static final String PASSWORD = "abc123";

    private static final Pattern CODE = Pattern.compile("码(?:是|)([0-9A-Za-z]+)，");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final TestDatabase database = TestDatabase.with(AccountRooms.NATIONAL, AccountRooms.PROVINCE);
    final MutableClock clock = database.clock();
    final FakeRegisters registers = new FakeRegisters();
    final PasswordHash passwords = new PasswordHash(64, 1, 4);
    final RegisterLookup lookup = new RegisterLookup(clock, registers, registers, registers, registers,
            registers.applications());
    final Settings settings = new Settings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofDays(90));
    final PostgresAccounts accounts = accounts(lookup);
    final PostgresStaffAccounts staff = new PostgresStaffAccounts(database.store(), database.cipher(), clock, passwords,
            lookup, settings);
    final PostgresAccountSecurity security = new PostgresAccountSecurity(database.store(), database.cipher(), clock, passwords);
    final PostgresAccountRecovery recovery = new PostgresAccountRecovery(database.store(), database.cipher(), clock, passwords);
    final PostgresAccountDesk desk = new PostgresAccountDesk(database.store(), database.cipher(), clock, lookup);
    final PostgresInstitutionAccounts issues = new PostgresInstitutionAccounts(database.store(), database.cipher(), clock,
            passwords, lookup);
    final PostgresDoctorChecks checks = new PostgresDoctorChecks(database.store(), database.cipher(), clock, lookup);
    final NoticeComposer notices = new NoticeComposer(database.store(), database.cipher());

    World() {
        registers.electronicSince.put(HEBEI, LocalDate.of(2017, 4, 1));
        registers.electronicSince.put(SHANXI, LocalDate.of(2017, 4, 1));
    }

    /** A doctor as a test knows him; his person has a number of his own. */
    record Doctor(UUID account, PersonId person, NewAccount wish, String qualificationCode) {
    }

    PostgresAccounts accounts(RegisterLookup with) {
        return new PostgresAccounts(database.store(), database.cipher(), clock, passwords, with, settings);
    }

    /** Returns a wish that no other account stands against. */
    static NewAccount wish() {
        int number = NUMBER.incrementAndGet();
        String idNo = ResidentId.compose(DivisionCode.of("130102"), LocalDate.of(1980, 1, 1).plusDays(number), 999).value();
        return new NewAccount("王甲", "01", idNo, String.format("138%08d", number), "doc" + number + "@example.cn",
                String.format("doc%06d", number), PASSWORD);
    }

    /** Creates an account whose person has a qualification with a code. */
    Doctor doctor() {
        NewAccount wish = wish();
        Account account = accounts.create(wish).orThrow();
        String code = "200613110" + wish.idNo();
        registers.qualifications.add(Samples.qualification(account.person(), wish.name(), "VALID"));
        registers.codes.put(code, account.person());
        return new Doctor(account.id(), account.person(), wish, code);
    }

    /** Creates an account with a verified mobile number. */
    Doctor reachableDoctor() {
        Doctor doctor = doctor();
        accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        accounts.verifyChannel(doctor.account(), Channel.MOBILE, code(sent())).orThrow();
        return doctor;
    }

    /** Returns a member of an institution's staff. */
    static Staff staff(TenantId tenant, UUID institution, Staff.Post post) {
        return new Staff(UUID.randomUUID(), tenant, "clerk", "赵管理", Staff.Role.INSTITUTION, institution, Optional.of(post));
    }

    /** Returns the codes of a refusal's findings; empty if it was accepted. */
    static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** Delivers the national end's notices; returns what would have gone out since the last time. */
    List<Outgoing> sent() {
        List<Outgoing> out = new ArrayList<>();
        database.deliverAll(Map.of(Topic.NOTICE, message -> notices.compose(message).ifPresent(out::add)));
        return out;
    }

    /** Returns the code in the last of these texts. */
    static String code(List<Outgoing> sent) {
        Matcher code = CODE.matcher(sent.get(sent.size() - 1).text());
        if (!code.find()) {
            throw new IllegalStateException("no code in the text");
        }
        return code.group(1);
    }

    @Override
    public void close() {
        database.close();
    }
}
