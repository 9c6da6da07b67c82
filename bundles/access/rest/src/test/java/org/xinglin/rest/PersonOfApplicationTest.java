package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.api.qualification.Qualifications;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

/** What the offices of an application see of its person (S4 §8, R-PUB-20, R-PUB-24). */
class PersonOfApplicationTest {

    private static final UUID ID = new UUID(6, 6);
    private static final String AT = "/tenants/13/applications/" + ID + "/person";
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};

    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.applications(Map.of("find", a -> a[1].equals(ID) ? Optional.of(World.application(ID, AppState.SUBMITTED)) : Optional.empty()));
        world.answer(Qualifications.class, s -> world.services.qualifications = s, Map.of("of", a -> List.of(new Qualification(new UUID(5, 5),
                World.PERSON, "张三", "1", LocalDate.of(1980, 1, 1), 1, "10", 2006, "13", "EXAM", "VALID", Optional.empty(), "20", "河北医科大学",
                "临床医学", "200613110******************"))));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of(
                "of", a -> a[1] == RecordKind.REGISTRATION ? List.of(registration()) : List.of()));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private static Versioned<Standing.Registration> registration() {
        Standing.Registration is = new Standing.Registration(new UUID(1, 10), World.HEBEI, "张三", "1", 1, "10", Set.of("11"), "13",
                new Workplace(new UUID(3, 3), "另一医院", "130102"), new Office(World.COMMISSION, "某卫生健康局"), new UUID(5, 5),
                LocalDate.of(2015, 1, 1), RegStatus.VALID, BizStatus.REGISTERED, Optional.empty(), "",
                new Particulars("233", "20", "某某大学", Optional.of(new UUID(7, 7))), "", false, 1);
        return new Versioned<>(is.id(), World.PERSON, "张三", "110130102000123", is, LocalDate.of(2015, 1, 1), Optional.empty(), Instant.EPOCH,
                Optional.empty(), "E1", List.of(), 1);
    }

    @Test
    @DisplayName("S4 §8: the institution that confirms and the authority that decides see qualification and present registration")
    void both_offices_see_what_they_judge_by() {
        for (String[] office : List.of(CLERK, OFFICER)) {
            String body = world.get(AT, office).body();
            assertTrue(body.contains("\"practiceCode\":\"110130102000123\"") && body.contains("另一医院") && body.contains("河北医科大学"), body);
            assertTrue(body.contains("\"tenant\":\"13\"") && !body.contains("\"tenant\":\"14\""), "of provinces that serve: " + body);
        }
    }

    @Test
    @DisplayName("R-PUB-20, R-PUB-24: no birth date, no document, no whole code, nothing that another institution maintains")
    void what_no_office_needs_is_left_out() {
        String body = world.get(AT, CLERK).body();
        for (String secret : List.of("1980", "idNo", "某某大学", "photo", new UUID(7, 7).toString())) {
            assertFalse(body.contains(secret), secret);
        }
        assertTrue(body.contains("200613110***"));
    }

    @Test
    @DisplayName("R-PUB-20: whose application it is not, for them it does not exist")
    void others_see_nothing() {
        assertEquals(403, world.get(AT, DOCTOR).statusCode());
        assertEquals(401, world.get(AT).statusCode());
        assertEquals(404, world.get("/tenants/13/applications/" + new UUID(1, 1) + "/person", CLERK).statusCode());
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, new UUID(3, 3)));
        assertEquals(404, world.get(AT, CLERK).statusCode());
    }
}
