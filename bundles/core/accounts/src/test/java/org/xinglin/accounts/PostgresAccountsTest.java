package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnavailableException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Accounts.Session;
import org.xinglin.api.account.Channel;
import org.xinglin.api.account.NewAccount;

class PostgresAccountsTest {

    private static World world;

    @BeforeAll
    static void open() {
        world = new World();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @Test
    @DisplayName("R-PUB-24: answers are masked")
    void an_account_shows_its_numbers_masked() {
        NewAccount wish = World.wish();
        Account account = world.accounts.create(wish).orThrow();
        assertEquals(Account.State.CREATED, account.state());
        assertEquals(wish.idNo().substring(0, 3) + "***********" + wish.idNo().substring(14), account.idNo());
        assertEquals("138****" + wish.mobile().substring(7), account.mobile());
        assertEquals("d***@example.cn", account.email());
        assertFalse(account.verified() || account.mobileVerified() || account.emailVerified());
    }

    @Test
    @DisplayName("no number, address, code or token stands anywhere in clear")
    void nothing_personal_is_stored_in_clear() throws Exception {
        Doctor doctor = world.doctor();
        world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        String all = everything();
        String code = World.code(world.sent());
        world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, code).orThrow();
        Session session = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow();
        world.accounts.signIn(doctor.qualificationCode(), "wrong99");
        all += everything();
        assertTrue(all.contains(doctor.wish().username()));
        for (String secret : List.of(doctor.wish().idNo(), doctor.wish().mobile(), doctor.wish().email(), World.PASSWORD,
                doctor.qualificationCode(), session.token(), "\"" + code + "\"")) {
            assertFalse(all.contains(secret));
            assertFalse(all.contains(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    @DisplayName("R-ACC-06: one account per person; a 15-digit number is the same person's")
    void a_second_account_of_a_person_is_refused() {
        NewAccount wish = new NewAccount("李乙", "01", "130102550505999", "13900000001", "b@example.cn", "liyi001", "abc123");
        world.accounts.create(wish).orThrow();
        Outcome<Account> again = world.accounts.create(new NewAccount("李乙", "01", "13010219550505999x", "13900000002",
                "c@example.cn", "liyi002", "abc123"));
        assertEquals(List.of("account-exists"), codes(again));
        assertEquals(List.of("account-exists", "username-taken"), codes(world.accounts.create(wish)));
    }

    @Test
    void usernames_differ_by_more_than_case() {
        NewAccount wish = World.wish();
        world.accounts.create(wish).orThrow();
        NewAccount other = World.wish();
        assertEquals(List.of("username-taken"), codes(world.accounts.create(new NewAccount(other.name(), other.idType(),
                other.idNo(), other.mobile(), other.email(), wish.username().toUpperCase(), other.password()))));
    }

    @Test
    @DisplayName("R-ACC-06")
    void of_many_creations_at_once_one_wins() throws Exception {
        NewAccount wish = World.wish();
        List<Callable<Outcome<Account>>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String username = "many" + UUID.randomUUID().toString().substring(0, 6);
            attempts.add(() -> world.accounts.create(new NewAccount(wish.name(), wish.idType(), wish.idNo(),
                    wish.mobile(), wish.email(), username, wish.password())));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            int won = 0;
            for (Future<Outcome<Account>> attempt : threads.invokeAll(attempts)) {
                won += attempt.get().isAccepted() ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @DisplayName("R-ACC-05: username, verified mobile or qualification code")
    void signs_in_by_each_of_the_three_logins() {
        Doctor doctor = world.doctor();
        assertEquals(List.of("sign-in-refused"), codes(world.accounts.signIn(doctor.wish().mobile(), World.PASSWORD)));
        world.accounts.sendChannelCode(doctor.account(), Channel.MOBILE).orThrow();
        world.accounts.verifyChannel(doctor.account(), Channel.MOBILE, World.code(world.sent())).orThrow();
        for (String login : List.of(doctor.wish().username(), doctor.wish().username().toUpperCase(),
                " " + doctor.wish().mobile() + " ", doctor.qualificationCode(), doctor.qualificationCode().toLowerCase())) {
            Session session = world.accounts.signIn(login, World.PASSWORD).orThrow();
            assertEquals(Optional.of(doctor.account()), world.accounts.bySession(session.token()).map(Account::id));
        }
        assertEquals(List.of("sign-in-refused"), codes(world.accounts.signIn(doctor.wish().email(), World.PASSWORD)));
    }

    @Test
    @DisplayName("an answer does not tell whether the login exists")
    void a_wrong_password_and_an_unknown_login_are_told_the_same() {
        Doctor doctor = world.doctor();
        for (int i = 0; i < 8; i++) {
            Outcome<Session> known = world.accounts.signIn(doctor.wish().username(), "wrong99");
            Outcome<Session> unknown = world.accounts.signIn("nobody" + doctor.wish().username().substring(3), "wrong99");
            assertEquals(known.findings(), unknown.findings());
        }
    }

    @Test
    void five_failures_lock_for_a_minute_and_each_further_one_twice_as_long() {
        Doctor doctor = world.doctor();
        String login = doctor.wish().username();
        fail(login, 5);
        assertEquals(List.of("sign-in-locked"), codes(world.accounts.signIn(login, World.PASSWORD)));
        world.clock.advance(Duration.ofSeconds(61));
        fail(login, 1);
        world.clock.advance(Duration.ofSeconds(61));
        assertEquals(List.of("sign-in-locked"), codes(world.accounts.signIn(login, World.PASSWORD)));
        world.clock.advance(Duration.ofSeconds(61));
        world.accounts.signIn(login, World.PASSWORD).orThrow();
        fail(login, 4);
        world.accounts.signIn(login, World.PASSWORD).orThrow();
    }

    @Test
    void guesses_at_once_are_counted_like_guesses_in_a_row() throws Exception {
        Doctor doctor = world.doctor();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Outcome<Session>>> guesses = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                guesses.add(() -> world.accounts.signIn(doctor.wish().username(), "wrong99"));
            }
            int judged = 0;
            for (Future<Outcome<Session>> guess : threads.invokeAll(guesses)) {
                judged += codes(guess.get()).contains("sign-in-refused") ? 1 : 0;
            }
            assertEquals(5, judged);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_session_slides_for_half_an_hour_and_ends_after_twelve_in_any_case() {
        Doctor doctor = world.doctor();
        String idle = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        String used = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        world.clock.advance(Duration.ofMinutes(29));
        assertTrue(world.accounts.bySession(used).isPresent());
        world.clock.advance(Duration.ofMinutes(1));
        assertTrue(world.accounts.bySession(idle).isEmpty());
        for (int minutes = 30; minutes < 12 * 60 - 20; minutes += 20) {
            assertTrue(world.accounts.bySession(used).isPresent(), "after " + minutes + " minutes");
            world.clock.advance(Duration.ofMinutes(20));
        }
        world.clock.advance(Duration.ofMinutes(20));
        assertTrue(world.accounts.bySession(used).isEmpty());
    }

    @Test
    void a_session_ends_by_signing_out_and_no_other_token_is_one() {
        Doctor doctor = world.doctor();
        Session session = world.accounts.signIn(doctor.wish().username(), World.PASSWORD).orThrow();
        assertTrue(session.token().matches("national\\.[A-Za-z0-9_-]{43}"));
        assertTrue(world.accounts.bySession(session.token().replace("national", "13")).isEmpty());
        assertTrue(world.accounts.bySession(Secrets.token(TenantId.NATIONAL)).isEmpty());
        assertTrue(world.accounts.bySession("").isEmpty());
        world.accounts.signOut(session.token());
        world.accounts.signOut(session.token());
        assertTrue(world.accounts.bySession(session.token()).isEmpty());
        assertFalse(session.toString().contains(session.token()));
    }

    @Test
    void sessions_go_on_while_the_registers_are_away() {
        Doctor doctor = world.doctor();
        PostgresAccounts alone = world.accounts(new RegisterLookup(world.clock));
        String token = alone.signIn(doctor.wish().username(), World.PASSWORD).orThrow().token();
        assertTrue(alone.bySession(token).isPresent());
        assertThrows(UnavailableException.class, () -> alone.verify(doctor.account()));
        assertThrows(UnavailableException.class, () -> alone.activate(doctor.account(), doctor.qualificationCode()));
        assertThrows(UnavailableException.class, () -> alone.signIn(doctor.qualificationCode(), World.PASSWORD));
    }

    private static void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(List.of("sign-in-refused"), codes(world.accounts.signIn(login, "wrong99")));
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    /** Returns every row of every table of every tenant as text. */
    private static String everything() throws Exception {
        StringBuilder all = new StringBuilder();
        try (Connection admin = world.database.admin(); Statement tables = admin.createStatement();
                ResultSet names = tables.executeQuery(
                        "select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables "
                                + "where table_schema not in ('pg_catalog', 'information_schema')")) {
            while (names.next()) {
                try (Statement rows = admin.createStatement();
                        ResultSet row = rows.executeQuery("select t::text from " + names.getString(1) + " t")) {
                    while (row.next()) {
                        all.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }
}
