package org.xinglin.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.clients.World.HEBEI;
import static org.xinglin.clients.World.HOSPITAL;
import static org.xinglin.clients.World.OTHER_HOSPITAL;
import static org.xinglin.clients.World.SHANXI;
import static org.xinglin.clients.World.codes;
import static org.xinglin.clients.World.manager;
import static org.xinglin.clients.World.operator;
import static org.xinglin.clients.World.wanted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Staff;
import org.xinglin.api.client.Client;
import org.xinglin.api.client.ClientDesk.Call;
import org.xinglin.api.client.ClientDesk.Wanted;
import org.xinglin.api.client.ClientScope;

class ClientDeskTest {

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
    @DisplayName("R-ACC-37: a reviewer registers no client, a manager only for the own institution")
    void only_the_manager_of_an_institution_looks_after_its_clients() {
        Client client = world.registered("本院", ClientScope.READ_DOCTORS).registered().client();
        Staff reviewer = new Staff(UUID.randomUUID(), HEBEI, "reviewer", "审核", Staff.Role.INSTITUTION, HOSPITAL);
        assertEquals(List.of("post-forbidden"), codes(world.desk.register(reviewer, wanted("x", ClientScope.READ_DOCTORS))));
        assertThrows(UnknownException.class, () -> world.desk.list(reviewer));
        for (Staff other : List.of(manager(HEBEI, OTHER_HOSPITAL), manager(SHANXI, HOSPITAL), operator())) {
            assertThrows(UnknownException.class, () -> world.desk.rotate(other, client.id(), Duration.ZERO));
            assertThrows(UnknownException.class, () -> world.desk.revoke(other, client.id()));
            assertThrows(UnknownException.class, () -> world.desk.calls(other, client.id(), 0, 10));
            assertTrue(world.desk.list(other).stream().noneMatch(it -> it.client().id().equals(client.id())));
        }
        assertEquals("赵管理", world.desk.list(manager(HEBEI, HOSPITAL)).stream()
                .filter(it -> it.client().id().equals(client.id())).findFirst().orElseThrow().createdBy());
    }

    @Test
    void the_operator_of_the_installation_sees_the_clients_of_all_institutions_of_a_tenant() {
        Client one = world.registered("甲院", ClientScope.READ_DOCTORS).registered().client();
        Client other = world.desk.register(manager(HEBEI, OTHER_HOSPITAL), wanted("乙院", ClientScope.READ_DOCTORS)).orThrow().registered()
                .client();
        List<UUID> seen = world.desk.all(HEBEI).stream().map(it -> it.client().id()).toList();
        assertTrue(seen.containsAll(List.of(one.id(), other.id())));
        assertTrue(world.desk.all(SHANXI).stream().noneMatch(it -> seen.contains(it.client().id())));
        assertEquals(1, world.desk.all(HEBEI).stream().filter(it -> it.client().id().equals(other.id())).findFirst().orElseThrow().keys().size());
    }

    @Test
    void institutions_get_no_scopes_of_partners_and_partners_none_of_institutions() {
        assertEquals(List.of("scope-not-permitted"), codes(world.desk.register(manager(HEBEI, HOSPITAL), wanted("b", ClientScope.BULK))));
        assertEquals(List.of("scope-not-permitted"), codes(world.desk.register(operator(), wanted("c", ClientScope.READ_APPLICATIONS))));
        Client partner = world.desk.register(operator(), wanted("保险公司", ClientScope.BULK)).orThrow().registered().client();
        assertTrue(partner.institution().isEmpty());
        assertThrows(IllegalStateException.class, partner::staff);
    }

    @Test
    void what_is_wanted_must_be_whole() {
        Staff manager = manager(HEBEI, HOSPITAL);
        world.registered("同名", ClientScope.READ_DOCTORS);
        Client other = world.registered("异名", ClientScope.READ_DOCTORS).registered().client();
        assertEquals(List.of("name-taken"), codes(world.desk.register(manager, wanted("同名", ClientScope.READ_DOCTORS))));
        assertEquals(List.of("name-taken"), codes(world.desk.change(manager, other.id(), wanted("同名", ClientScope.READ_DOCTORS))));
        assertEquals(List.of("name-malformed"), codes(world.desk.register(manager, wanted(" ", ClientScope.READ_DOCTORS))));
        assertEquals(List.of("scope-not-permitted"), codes(world.desk.register(manager, wanted("空"))));
        assertEquals(List.of("limit-malformed"), codes(world.desk.register(manager,
                new Wanted("限", Set.of(ClientScope.READ_DOCTORS), -1, Optional.empty()))));
        assertEquals(List.of("certificate-malformed"), codes(world.desk.register(manager,
                new Wanted("证", Set.of(ClientScope.READ_DOCTORS), 0, Optional.of("abc")))));
        assertThrows(IllegalArgumentException.class, () -> world.desk.rotate(manager, other.id(), Duration.ofDays(91)));
    }

    @Test
    void every_call_is_on_record_newest_first() {
        Client client = world.registered("记录", ClientScope.READ_DOCTORS).registered().client();
        world.calls.record(client, "doctorsOfInstitution", "ok");
        world.calls.record(client, "decideAsInstitution", "not-permitted");
        List<Call> calls = world.desk.calls(manager(HEBEI, HOSPITAL), client.id(), 0, 10);
        assertEquals(List.of("decideAsInstitution", "doctorsOfInstitution"), calls.stream().map(Call::operation).toList());
        assertEquals(List.of("ok"), world.desk.calls(manager(HEBEI, HOSPITAL), client.id(), calls.get(0).position(), 10).stream()
                .map(Call::outcome).toList());
    }

    @Test
    void a_client_waits_when_it_has_called_as_often_as_it_may() {
        Client client = world.desk.register(manager(HEBEI, HOSPITAL),
                new Wanted("限流", Set.of(ClientScope.READ_DOCTORS), 3, Optional.empty())).orThrow().registered().client();
        for (int i = 0; i < 3; i++) {
            assertTrue(world.calls.admit(client).isEmpty());
        }
        assertFalse(world.calls.admit(client).isEmpty());
        world.clock.advance(Duration.ofMinutes(1));
        assertTrue(world.calls.admit(client).isEmpty());
    }
}
