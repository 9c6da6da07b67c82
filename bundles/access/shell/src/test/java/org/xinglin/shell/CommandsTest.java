package org.xinglin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Finding;
import org.xinglin.api.Outcome;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.account.StaffAccounts;
import org.xinglin.api.application.Applications;
import org.xinglin.api.register.Versioned;
import org.xinglin.api.business.Standing;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.exchange.Exchange;
import org.xinglin.api.ledger.Ledger;
import org.xinglin.api.ledger.Projection;
import org.xinglin.api.register.Authority;
import org.xinglin.api.register.Institution;
import org.xinglin.api.register.Registers;
import org.xinglin.api.tenant.Tenants;

/** What the operator sees, and when a script sees a failure. */
class CommandsTest extends Commands {

    @Test
    void records_are_shown_as_of_a_day_and_in_their_history() throws Exception {
        Standing.Ban ban = new Standing.Ban(ID, HEBEI, BanKind.PRACTICE_BAN, LocalDate.of(2025, 1, 1), Optional.empty(), "1号决定");
        Versioned<Standing.Ban> version = new Versioned<>(ID, new PersonId(new UUID(1, 1)), "张三", "", ban,
                LocalDate.of(2025, 1, 1), Optional.empty(), Instant.parse("2025-06-02T01:00:00Z"), Optional.empty(), "E1",
                List.of("national-2017@1.0.0"), 7);
        services.add(stub(Registers.class, Map.of("of", a -> List.of(version), "history", a -> List.of(version, version))));
        RecordsCommand command = new RecordsCommand();
        command.tenant = "13";
        command.person = new UUID(1, 1).toString();
        command.kind = "ban";
        command.on = "2025-06-01";
        command.known = "2025-07-01T00:00:00Z";
        String shown = run(command);
        assertTrue(shown.contains("2025-01-01") && shown.contains("PRACTICE_BAN") && shown.contains("national-2017@1.0.0"), shown);
        command.history = true;
        assertTrue(run(command).lines().count() > shown.lines().count());
        command.kind = "nothing";
        assertTrue(fail(command).contains("REGISTRATION"));
    }

    @Test
    void part_that_is_away_is_named_and_fails_the_command() {
        assertEquals("Ledger is not available", fail(new LedgerVerifyCommand()));
        assertEquals("Tenants is not available", fail(new TenantsCommand()));
    }

    @Test
    void tenants_show_whether_they_serve() throws Exception {
        serveHebei();
        String shown = run(new TenantsCommand());
        assertTrue(shown.contains("河北省 Hebei") && shown.contains("yes"), shown);
    }

    @Test
    void broken_ledger_fails_the_command_and_a_whole_one_does_not() throws Exception {
        services.add(stub(Ledger.class, Map.of("verify", a -> new Ledger.Verification(3, 2, List.of("position 2: hash differs")))));
        assertTrue(fail(new LedgerVerifyCommand()).contains("NOT whole"));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).contains("position 2: hash differs"));
        services.clear();
        services.add(stub(Ledger.class, Map.of("verify", a -> new Ledger.Verification(3, 2, List.of()))));
        assertTrue(run(new LedgerVerifyCommand()).contains("the ledger is whole"));
    }

    @Test
    void rebuild_compares_afterwards_and_check_changes_nothing() throws Exception {
        List<String> calls = new ArrayList<>();
        services.add(stub(Projection.class, Map.of("name", a -> "register", "tenants", a -> List.of(HEBEI),
                "rebuild", a -> {
                    calls.add("rebuild");
                    return 5L;
                }, "compare", a -> new Projection.Comparison(5, 5, List.of()))));
        RebuildCommand command = new RebuildCommand();
        command.projection = "register";
        command.tenant = "13";
        command.check = true;
        assertTrue(run(command).contains("equal to the ledger"));
        assertTrue(calls.isEmpty());
        command.check = false;
        assertTrue(run(command).contains("5 rows built"));
        command.tenant = "14";
        assertTrue(fail(command).contains("does not exist for tenant 14"));
    }

    @Test
    void differing_projection_fails_the_command() {
        services.add(stub(Projection.class, Map.of("name", a -> "register", "tenants", a -> List.of(HEBEI),
                "compare", a -> new Projection.Comparison(5, 6, List.of("missing row")))));
        RebuildCommand command = new RebuildCommand();
        command.projection = "register";
        command.tenant = "13";
        command.check = true;
        assertTrue(fail(command).contains("DIFFERS"));
    }

    @Test
    void application_shows_its_timeline() throws Exception {
        services.add(stub(Applications.class, Map.of("find", a -> Optional.of(application()))));
        ApplicationCommand show = new ApplicationCommand();
        show.tenant = "13";
        show.id = ID.toString();
        String shown = run(show);
        assertTrue(shown.contains("因前置条件消失自动关闭") && shown.contains("2025-06-02 09:00:00"), shown);
        show.id = "x";
        assertTrue(fail(show).contains("UUID"));
    }

    @Test
    void applications_take_only_states_that_there_are() throws Exception {
        serveHebei();
        services.add(stub(Applications.class, Map.of("list", a -> List.of(application()))));
        ApplicationsCommand command = new ApplicationsCommand();
        command.state = "auto_closed";
        assertTrue(run(command).contains(ID.toString()));
        command.state = "closed";
        assertTrue(fail(command).contains("SUBMITTED"));
    }

    @Test
    void outbox_makes_messages_due_on_retry() throws Exception {
        serveHebei();
        services.add(stub(Exchange.class, Map.of("retryNow", a -> 2, "waiting", a -> List.of(new Exchange.Waiting(ID,
                TenantId.NATIONAL, "ledger.request", Instant.EPOCH, 3, Instant.EPOCH, "connection refused")))));
        OutboxCommand command = new OutboxCommand();
        command.retry = true;
        String shown = run(command);
        assertTrue(shown.contains("13: 2 messages made due") && shown.contains("1 waiting"), shown);
    }

    @Test
    void staff_get_a_password_that_is_shown_once_or_a_refusal_in_words() throws Exception {
        serveHebei();
        services.add(stub(Registers.class, Map.of("authorities",
                a -> List.of(new Authority(new UUID(3, 3), "石家庄市卫生健康委员会", "HEALTH", "130100")))));
        services.add(stub(StaffAccounts.class, Map.of("create", a -> "taken".equals(a[4])
                ? Outcome.refused(Finding.of("username-taken", "R-ACC-35", "用户名已被使用", "the username is taken"))
                : Outcome.accepted(new Staff(ID, HEBEI, (String) a[4], (String) a[5], (Staff.Role) a[1], (UUID) a[3])))));
        StaffCreateCommand command = new StaffCreateCommand();
        command.tenant = "13";
        command.role = "authority";
        command.username = "officer1";
        command.name = "李四";
        assertTrue(fail(command).contains("--office is needed"));
        command.office = "石家庄市卫生健康委员会";
        String shown = run(command);
        assertTrue(shown.contains(new UUID(3, 3).toString()) && shown.contains("shown only now"), shown);
        command.username = "taken";
        assertTrue(fail(command).contains("username-taken (R-ACC-35): 用户名已被使用"));
        command.role = "boss";
        assertTrue(fail(command).contains("INSTITUTION"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void staff_of_institutions_get_a_post() throws Exception {
        serveHebei();
        services.add(stub(Registers.class, Map.of("institution", a -> Optional.of(new Institution((UUID) a[1], "甲医院", "", "",
                "130102", "MEDICAL", "", "", "VALID", List.of(), Map.of())), "institutions", a -> List.of())));
        services.add(stub(StaffAccounts.class, Map.of("create", a -> Outcome.accepted(new Staff(ID, HEBEI, (String) a[4],
                (String) a[5], (Staff.Role) a[1], (UUID) a[3], (Optional<Staff.Post>) a[2])))));
        StaffCreateCommand command = new StaffCreateCommand();
        command.tenant = "13";
        command.role = "institution";
        command.post = "manager";
        command.office = new UUID(4, 4).toString();
        command.username = "manager1";
        command.name = "钱管理";
        assertTrue(run(command).contains("created MANAGER manager1"));
        command.role = "authority";
        assertTrue(fail(command).contains("--post is for staff of institutions"));
    }

    @Test
    void new_passwords_have_letters_and_digits() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(Shown.newPassword().matches("(?=.*[A-Za-z])(?=.*\\d)[A-Za-z0-9]{16}"));
        }
    }
}
