package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.UnknownException;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.NoticeWording;
import org.xinglin.api.account.PersonNotices;
import org.xinglin.api.account.PersonNotices.PersonNotice;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.Actor;
import org.xinglin.api.application.OfficeNotices;
import org.xinglin.api.application.OfficeNotices.OfficeNotice;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.register.LongDeparted;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

/** What offices are told and what is proposed to them, over the wire (R-REG-54, R-REG-174). */
class OfficeNoticesTest {

    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] REGISTRAR = {"Authorization", "Bearer s.registrar"};
    private static final String[] ELSEWHERE = {"Authorization", "Bearer s.elsewhere"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};
    private static final String NOTICES = "/tenants/13/office/notices";
    private static final Instant AT = Instant.parse("2025-06-03T02:00:00Z");

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.staff.put("registrar", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("elsewhere", World.officer(World.SHANXI, Staff.Role.AUTHORITY, World.COMMISSION));
        OfficeNotice told = new OfficeNotice(7, "office-doctor-moved", Map.of("person", "张三", "application",
                new UUID(4, 4).toString()), AT, Optional.empty());
        world.answer(OfficeNotices.class, s -> world.services.office.notices = s, Map.of(
                "of", a -> noted(a, List.of(told)),
                "read", a -> {
                    asked.add(a);
                    if (!a[1].equals(7L)) {
                        throw new UnknownException("notice " + a[1]);
                    }
                    return null;
                }));
        world.answer(NoticeWording.class, s -> world.services.office.wording = s,
                Map.of("text", a -> a[1] + " " + ((Map<?, ?>) a[2]).get("person")));
    }

    private <T> T noted(Object[] arguments, T answer) {
        asked.add(arguments);
        return answer;
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-54: staff see what their own office was told, in its words, and nobody else does")
    void staff_see_what_their_own_office_was_told() {
        HttpResponse<String> answer = world.get(NOTICES, REGISTRAR);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("office-doctor-moved 张三") && answer.body().contains(new UUID(4, 4).toString()));
        assertFalse(answer.body().contains("readAt"));
        assertEquals(List.of(World.HEBEI, World.HOSPITAL, false, OptionalLong.empty()), List.of(asked.get(0)).subList(0, 4));
        world.get(NOTICES + "?unread=true&before=9", OFFICER);
        assertEquals(List.of(World.HEBEI, World.COMMISSION, true, OptionalLong.of(9)), List.of(asked.get(1)).subList(0, 4));
        assertEquals(List.of(401, 403, 403), List.of(world.get(NOTICES).statusCode(), world.get(NOTICES, DOCTOR).statusCode(),
                world.get(NOTICES, ELSEWHERE).statusCode()));
    }

    @Test
    @DisplayName("R-REG-54: a notice is marked as read in the name of who read it; another office's is not there")
    void a_notice_is_marked_as_read() {
        assertEquals(204, world.post(NOTICES + "/7/read", "", OFFICER).statusCode());
        assertEquals(World.COMMISSION, ((Actor) asked.get(0)[2]).office());
        assertEquals(404, world.post(NOTICES + "/8/read", "", OFFICER).statusCode());
        assertEquals(403, world.post(NOTICES + "/7/read", "", DOCTOR).statusCode());
    }

    @Test
    @DisplayName("R-REG-54, R-PUB-23: a doctor reads the own notices in the words of who told them, and nobody reads another's")
    void a_doctor_reads_the_own_notices() {
        PersonNotice told = new PersonNotice(5, World.SHANXI, "filing-ended", Map.of("person", "山西省", "application",
                new UUID(4, 5).toString()), AT, Optional.of(AT));
        world.answer(PersonNotices.class, s -> world.services.around.notices = s, Map.of(
                "of", a -> noted(a, List.of(told)),
                "read", a -> {
                    if (!a[0].equals(World.PERSON) || !a[1].equals(5L)) {
                        throw new UnknownException("notice " + a[1]);
                    }
                    return null;
                }));
        HttpResponse<String> answer = world.get("/accounts/me/notices?unread=true&before=9", DOCTOR);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("filing-ended 山西省") && answer.body().contains("\"tenant\":\"14\"")
                && answer.body().contains(new UUID(4, 5).toString()) && answer.body().contains("readAt"), answer.body());
        assertEquals(List.of(World.PERSON, true, OptionalLong.of(9)), List.of(asked.get(0)).subList(0, 3));
        assertEquals(List.of(204, 404), List.of(world.post("/accounts/me/notices/5/read", "", DOCTOR).statusCode(),
                world.post("/accounts/me/notices/6/read", "", DOCTOR).statusCode()));
        assertEquals(List.of(401, 403, 403), List.of(world.get("/accounts/me/notices").statusCode(),
                world.get("/accounts/me/notices", OFFICER).statusCode(), world.get("/accounts/me/notices", REGISTRAR).statusCode()));
    }

    @Test
    @DisplayName("R-REG-174: an authority sees the departed registrations of its own, page after page")
    void an_authority_sees_its_own_proposals() {
        Versioned<Standing.Registration> own = departed(new UUID(1, 10), World.COMMISSION);
        Versioned<Standing.Registration> others = departed(new UUID(1, 11), new UUID(3, 9));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of(
                "find", a -> a[1] == RecordKind.REGISTRATION && a[2].equals(others.id()) ? Optional.of(others) : Optional.empty()));
        world.answer(LongDeparted.class, s -> world.services.office.departed = s, Map.of("due", a -> {
            asked.add(a);
            return ((Optional<?>) a[2]).isEmpty() ? new LongDeparted.Page(List.of(others), Optional.of(others))
                    : new LongDeparted.Page(List.of(own), Optional.empty());
        }));
        String first = world.get("/tenants/13/authority/proposals", OFFICER).body();
        assertTrue(first.contains(own.id().toString()) && !first.contains(others.id().toString()), first);
        assertEquals(2, asked.size());
        world.get("/tenants/13/authority/proposals?after=" + others.id(), OFFICER);
        assertEquals(Optional.of(others), asked.get(2)[2]);
        assertEquals(403, world.get("/tenants/13/authority/proposals", REGISTRAR).statusCode());
    }

    private static Versioned<Standing.Registration> departed(UUID id, UUID authority) {
        Standing.Registration is = new Standing.Registration(id, World.HEBEI, "张三", "1", 1, "10", Set.of("11"), "13",
                new Workplace(World.HOSPITAL, "第一医院", "130102"), new Office(authority, "某卫生健康局"), new UUID(5, 5),
                LocalDate.of(2015, 1, 1), RegStatus.DEPARTED, BizStatus.DEPARTED, Optional.of(LocalDate.of(2022, 1, 1)), "retired",
                Particulars.NONE, "", false, 1);
        return new Versioned<>(id, World.PERSON, "张三", "110130102000123", is, LocalDate.of(2022, 1, 1), Optional.empty(), AT,
                Optional.empty(), "E1", List.of(), 1);
    }
}
