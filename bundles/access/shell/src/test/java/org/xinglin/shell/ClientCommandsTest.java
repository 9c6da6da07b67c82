package org.xinglin.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientDesk;
import org.xinglin.api.client.ClientDesk.Registered;
import org.xinglin.api.client.ClientDesk.Wanted;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.feed.ChangeFeed;
import org.xinglin.api.feed.Webhooks;
import org.xinglin.api.register.Registers;

class ClientCommandsTest extends Commands {

    private static final UUID HOSPITAL = new UUID(2, 2);
    private static final Client HIS = new Client(ID, HEBEI, Optional.of(HOSPITAL), "HIS", Set.of(ClientScope.DEPARTMENTS), 0);

    private final List<Object> asked = new ArrayList<>();

    private void desk() {
        Registered registered = new Registered(HIS, Instant.parse("2026-03-02T01:00:00Z"), "赵管理", Optional.empty(), List.of(
                new ClientDesk.Key(new UUID(5, 5), ClientDesk.KeyKind.SECRET, "wxyz", Instant.EPOCH, Optional.empty()),
                new ClientDesk.Key(new UUID(5, 6), ClientDesk.KeyKind.SECRET, "gone", Instant.EPOCH, Optional.of(Instant.EPOCH))));
        Outcome<ClientDesk.Issued> issued = Outcome.accepted(new ClientDesk.Issued(registered, Optional.of("the-secret")));
        services.add(stub(ClientDesk.class, Map.of("all", a -> List.of(registered), "register", a -> {
            asked.addAll(List.of(a));
            return issued;
        }, "rotate", a -> {
            asked.addAll(List.of(a));
            return issued;
        }, "revoke", a -> {
            asked.addAll(List.of(a));
            return Outcome.accepted(registered);
        })));
    }

    @Test
    void clients_show_their_tenant_and_what_tells_their_keys_apart() throws Exception {
        serveHebei();
        desk();
        String shown = run(new ClientsCommand());
        assertTrue(shown.contains("13." + ID) && shown.contains("departments") && shown.contains("…wxyz"), shown);
        assertFalse(shown.contains("gone"), "keys that ended");
    }

    @Test
    @DisplayName("R-ACC-37: the operator registers as the institution's manager would, and the record names the shell's user")
    void a_client_is_registered_for_its_institution() throws Exception {
        serveHebei();
        desk();
        services.add(stub(Registers.class, Map.of("institution", a -> Optional.empty(), "institutions", a -> List.of())));
        ClientRegisterCommand command = new ClientRegisterCommand();
        command.tenant = "13";
        command.name = "HIS";
        command.scopes = List.of("departments");
        assertTrue(fail(command).contains("--office is needed"));
        command.office = "第一医院";
        assertTrue(fail(command).contains("no such institution"));
        command.scopes = List.of("everything");
        assertTrue(fail(command).contains("doctors:verify"));
        assertEquals(List.of(), asked);
    }

    @Test
    void a_secret_is_rotated_and_a_client_revoked_by_its_id() throws Exception {
        desk();
        ClientRotateCommand rotate = new ClientRotateCommand();
        rotate.client = "13." + ID;
        assertTrue(run(rotate).contains("secret the-secret (shown only now)"));
        Staff actor = (Staff) asked.get(0);
        assertEquals(List.of(HEBEI, HOSPITAL, "shell: operator"), List.of(actor.tenant(), actor.office(), actor.name()));
        assertTrue(actor.holds(Staff.Post.MANAGER));
        assertEquals(List.of(ID, Duration.ofHours(24)), asked.subList(1, 3));
        ClientRevokeCommand revoke = new ClientRevokeCommand();
        revoke.client = "13." + ID;
        assertTrue(run(revoke).contains("revoked 13." + ID));
        revoke.client = "13." + new UUID(0, 1);
        assertTrue(fail(revoke).contains("no such client in tenant 13"));
        revoke.client = "HIS";
        assertTrue(fail(revoke).contains("named by its tenant and id"));
    }

    @Test
    @DisplayName("R-PUB-20: the figures of the feed tell who is behind, neither addresses nor content")
    void the_feed_shows_who_is_behind() throws Exception {
        services.add(stub(ChangeFeed.class, Map.of("position", a -> new ChangeFeed.Position("e.1", "e.9", false), "waiting", a -> 3L)));
        services.add(stub(Webhooks.class, Map.of("figures", a -> new Webhooks.Figures(Optional.of("e.7"), 2, 1, 0, 4, 1,
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z"))),
                "lagging", a -> List.of(new Webhooks.Lag(ID, TenantId.NATIONAL, HOSPITAL, "partner.example", 4, 1,
                        Optional.of(Instant.parse("2026-03-02T01:00:00Z")), Optional.empty(), Optional.empty())))));
        String shown = run(new PublicFeedCommand());
        assertTrue(shown.contains("from e.1 to e.9, 3 touched") && shown.contains("told up to e.7; 2 subscriptions, 1 failing")
                && shown.contains("4 waiting since 2026-03-02 09:00:00, 1 dead") && shown.contains("partner.example"), shown);
    }
}
