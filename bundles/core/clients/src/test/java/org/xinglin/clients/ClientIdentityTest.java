package org.xinglin.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.clients.World.HEBEI;
import static org.xinglin.clients.World.HOSPITAL;
import static org.xinglin.clients.World.SHANXI;
import static org.xinglin.clients.World.codes;
import static org.xinglin.clients.World.manager;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientDesk.Issued;
import org.xinglin.api.client.ClientDesk.KeyKind;
import org.xinglin.api.client.ClientDesk.Wanted;
import org.xinglin.api.client.ClientScope;
import org.xinglin.api.client.Clients.Token;

class ClientIdentityTest {

    private static final String PRINT = "AB:".repeat(31) + "AB";
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
    void a_client_is_known_by_its_own_id_and_secret_in_its_own_province_only() {
        Issued his = world.registered("HIS", ClientScope.READ_APPLICATIONS, ClientScope.CONFIRM_APPLICATIONS);
        Issued other = world.registered("HR", ClientScope.READ_DOCTORS);
        String id = his.registered().client().clientId();
        String secret = his.secret().orElseThrow();
        assertEquals(Optional.of(his.registered().client()), world.clients.authenticate(id, secret));
        assertTrue(world.clients.authenticate(id, other.secret().orElseThrow()).isEmpty());
        assertTrue(world.clients.authenticate(id, secret + "x").isEmpty());
        assertTrue(world.clients.authenticate(id, null).isEmpty());
        assertTrue(world.clients.authenticate(id.replace("13.", "14."), secret).isEmpty());
        assertTrue(world.clients.authenticate(id.replace("13.", "99."), secret).isEmpty());
        assertTrue(world.clients.authenticate("nobody", secret).isEmpty());
    }

    @Test
    void it_acts_as_its_institutions_reviewer_and_never_as_its_manager() {
        Staff acting = world.registered("审核接口", ClientScope.CONFIRM_APPLICATIONS).registered().client().staff();
        assertEquals(HOSPITAL, acting.office());
        assertTrue(acting.holds(Staff.Post.REVIEWER), "R-ACC-37");
        assertFalse(acting.holds(Staff.Post.MANAGER), "R-ACC-37");
        assertEquals("接口：审核接口", acting.actor().name());
    }

    @Test
    void a_token_holds_for_ten_minutes_what_was_asked_for() {
        Client client = world.registered("令牌", ClientScope.READ_DOCTORS, ClientScope.READ_APPLICATIONS).registered().client();
        Token token = world.clients.issue(client, Set.of(ClientScope.READ_DOCTORS)).orThrow();
        assertEquals(Set.of(ClientScope.READ_DOCTORS), world.clients.byToken(token.token()).orElseThrow().scopes());
        assertEquals(List.of("scope-not-granted"), codes(world.clients.issue(client, Set.of(ClientScope.DEPARTMENTS))));
        assertTrue(world.clients.byToken(token.token().replace("13.", "14.")).isEmpty());
        world.clock.advance(Duration.ofMinutes(10));
        assertTrue(world.clients.byToken(token.token()).isEmpty());
    }

    @Test
    void a_scope_taken_away_is_gone_from_living_tokens() {
        Client client = world.registered("收回", ClientScope.READ_DOCTORS, ClientScope.DEPARTMENTS).registered().client();
        Token token = world.clients.issue(client, Set.of()).orThrow();
        world.desk.change(manager(HEBEI, HOSPITAL), client.id(), World.wanted("收回", ClientScope.READ_DOCTORS)).orThrow();
        assertEquals(Set.of(ClientScope.READ_DOCTORS), world.clients.byToken(token.token()).orElseThrow().scopes());
    }

    @Test
    void an_old_secret_counts_beside_the_new_one_until_the_overlap_is_over() {
        Issued first = world.registered("轮换", ClientScope.READ_DOCTORS);
        Client client = first.registered().client();
        Issued second = world.desk.rotate(manager(HEBEI, HOSPITAL), client.id(), Duration.ofHours(1)).orThrow();
        assertTrue(known(client, first));
        assertTrue(known(client, second));
        world.clock.advance(Duration.ofHours(1));
        assertFalse(known(client, first));
        assertTrue(known(client, second));
        Issued third = world.desk.rotate(manager(HEBEI, HOSPITAL), client.id(), Duration.ZERO).orThrow();
        assertFalse(known(client, second));
        assertTrue(known(client, third));
    }

    @Test
    void a_key_revoked_ends_the_tokens_and_a_client_revoked_ends_everything() {
        Issued issued = world.registered("撤销", ClientScope.READ_DOCTORS);
        Client client = issued.registered().client();
        Token token = world.clients.issue(client, Set.of()).orThrow();
        world.desk.revokeKey(manager(HEBEI, HOSPITAL), client.id(), issued.registered().keys().get(0).id()).orThrow();
        assertFalse(known(client, issued));
        assertTrue(world.clients.byToken(token.token()).isEmpty());
        Issued again = world.desk.rotate(manager(HEBEI, HOSPITAL), client.id(), Duration.ZERO).orThrow();
        Token other = world.clients.issue(client, Set.of()).orThrow();
        world.desk.revoke(manager(HEBEI, HOSPITAL), client.id()).orThrow();
        assertFalse(known(client, again));
        assertTrue(world.clients.byToken(other.token()).isEmpty());
        assertEquals(List.of("client-revoked"), codes(world.clients.issue(client, Set.of())));
        assertEquals(List.of("client-state"), codes(world.desk.rotate(manager(HEBEI, HOSPITAL), client.id(), Duration.ZERO)));
    }

    @Test
    void a_certificate_is_a_key_and_one_that_two_clients_share_tells_nobody_apart() {
        Wanted wanted = new Wanted("双向认证", Set.of(ClientScope.READ_DOCTORS), 0, Optional.of(PRINT));
        Issued issued = world.desk.register(manager(HEBEI, HOSPITAL), wanted).orThrow();
        Client client = issued.registered().client();
        assertTrue(issued.secret().isEmpty());
        assertEquals(KeyKind.CERTIFICATE, issued.registered().keys().get(0).kind());
        assertEquals(Optional.of(client), world.clients.byCertificate(PRINT));
        assertEquals(Optional.of(client), world.clients.byCertificate(client.clientId(), PRINT.replace(":", "").toLowerCase()));
        assertTrue(world.clients.byCertificate("CD".repeat(32)).isEmpty());
        assertTrue(world.clients.authenticate(client.clientId(), PRINT).isEmpty());
        Client elsewhere = world.desk.register(manager(SHANXI, HOSPITAL), wanted).orThrow().registered().client();
        assertTrue(world.clients.byCertificate(PRINT).isEmpty());
        assertEquals(Optional.of(elsewhere), world.clients.byCertificate(elsewhere.clientId(), PRINT));
    }

    @Test
    void nothing_that_opens_the_door_is_in_the_tables() {
        Issued issued = world.registered("明文", ClientScope.READ_DOCTORS);
        Token token = world.clients.issue(issued.registered().client(), Set.of()).orThrow();
        assertFalse(issued.toString().contains(issued.secret().orElseThrow()));
        assertFalse(token.toString().contains(token.token()));
        assertEquals(Secrets.digest("a").length, 32);
        assertEquals(4, issued.registered().keys().get(0).hint().length());
    }

    private static boolean known(Client client, Issued issued) {
        return world.clients.authenticate(client.clientId(), issued.secret().orElseThrow()).isPresent();
    }
}
