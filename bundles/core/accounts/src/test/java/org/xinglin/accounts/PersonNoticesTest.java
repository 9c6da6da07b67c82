package org.xinglin.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.accounts.World.Doctor;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Notice;
import org.xinglin.api.account.PersonNotices.PersonNotice;
import org.xinglin.api.exchange.Message;
import org.xinglin.api.exchange.Topic;
import org.xinglin.store.Json;

@DisplayName("R-REG-54: what a person was told stays for the person to read, and for nobody else")
class PersonNoticesTest {

    private static World world;
    private static PostgresPersonNotices notices;

    @BeforeAll
    static void open() {
        world = new World();
        notices = new PostgresPersonNotices(world.database.store(), world.clock);
    }

    @AfterAll
    static void close() {
        world.close();
    }

    /** Tells a person something; the message comes twice, as one does whose delivery was not noted. */
    private static void told(TenantId from, PersonId person, String kind, Map<String, String> arguments) {
        Message message = new Message(UUID.randomUUID(), from, from, Topic.NOTICE, person.toString(),
                Json.write(Notice.to(person, kind, arguments)), world.clock.instant(), 0);
        world.notices.compose(message);
        world.notices.compose(message);
    }

    private static List<String> kinds(PersonId person, boolean unreadOnly, OptionalLong before, int limit) {
        return notices.of(person, unreadOnly, before, limit).stream().map(PersonNotice::kind).toList();
    }

    @Test
    @DisplayName("R-REG-54: each notice once, newest first, from every province, page after page")
    void a_person_reads_what_every_province_told() {
        Doctor doctor = world.reachableDoctor();
        Doctor another = world.reachableDoctor();
        told(World.HEBEI, doctor.person(), "application-approved", Map.of("type", "注册", "application", new UUID(1, 2).toString()));
        told(World.SHANXI, doctor.person(), "filing-ended", Map.of("province", "山西省"));
        told(World.HEBEI, another.person(), "application-approved", Map.of());

        List<PersonNotice> read = notices.of(doctor.person(), false, OptionalLong.empty(), 10);
        assertEquals(List.of("filing-ended", "application-approved"), read.stream().map(PersonNotice::kind).toList());
        assertEquals(List.of(World.SHANXI, World.HEBEI), read.stream().map(PersonNotice::tenant).toList());
        assertEquals(new UUID(1, 2).toString(), read.get(1).arguments().get("application"));
        assertEquals(List.of("filing-ended"), kinds(doctor.person(), false, OptionalLong.empty(), 1));
        assertEquals(List.of("application-approved"), kinds(doctor.person(), false, OptionalLong.of(read.get(0).id()), 1));
    }

    @Test
    @DisplayName("R-REG-54: marked as read by its person only, and once")
    void only_its_person_marks_a_notice_as_read() {
        Doctor doctor = world.reachableDoctor();
        told(World.HEBEI, doctor.person(), "upgrade-due", Map.of());
        long id = notices.of(doctor.person(), true, OptionalLong.empty(), 1).get(0).id();

        assertThrows(UnknownException.class, () -> notices.read(world.reachableDoctor().person(), id));
        assertTrue(notices.of(doctor.person(), false, OptionalLong.empty(), 1).get(0).readAt().isEmpty());
        notices.read(doctor.person(), id);
        notices.read(doctor.person(), id);
        assertEquals(List.of(), kinds(doctor.person(), true, OptionalLong.empty(), 10));
        assertEquals(List.of("upgrade-due"), kinds(doctor.person(), false, OptionalLong.empty(), 10));
    }

    @Test
    @DisplayName("R-ACC-10: codes go to their address and are kept nowhere")
    void a_code_is_no_notice_to_a_person() {
        Doctor doctor = world.reachableDoctor();
        assertEquals(List.of(), kinds(doctor.person(), false, OptionalLong.empty(), 10));
    }

    @Test
    @DisplayName("R-REG-54: who has no channel, or no account yet, reads it all the same")
    void a_person_without_a_channel_reads_it_too() {
        PersonId person = new PersonId(UUID.randomUUID());
        told(World.HEBEI, person, "registration-ended", Map.of("province", "河北省"));
        assertEquals(List.of("registration-ended"), kinds(person, false, OptionalLong.empty(), 10));
    }
}
