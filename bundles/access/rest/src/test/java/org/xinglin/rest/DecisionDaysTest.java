package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.Text;
import org.xinglin.api.account.Account;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.DecisionDays;
import org.xinglin.api.application.DecisionLetters;

/** Missing papers, extensions and letters over the wire (R-REG-27, R-REG-28, R-REG-137). */
class DecisionDaysTest {

    private static final UUID ID = new UUID(6, 6);
    private static final String AT = "/tenants/13/applications/" + ID;
    private static final String[] OFFICER = {"Authorization", "Bearer s.officer"};
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final String[] DOCTOR = {"Authorization", "Bearer d.doctor"};

    private final List<Object[]> asked = new ArrayList<>();
    private World world;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.doctors.put("doctor", World.doctor(Account.State.ACTIVE));
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.staff.put("officer", World.officer(World.HEBEI, Staff.Role.AUTHORITY, World.COMMISSION));
        world.applications(Map.of("find", a -> a[1].equals(ID) ? Optional.of(World.application(ID, AppState.INST_CONFIRMED))
                : Optional.empty()));
        world.answer(DecisionDays.class, s -> world.services.office.days = s, Map.of(
                "askForPapers", this::noted, "papersCame", this::noted, "extend", this::noted,
                "of", a -> List.of(new DecisionDays.Event(DecisionDays.Kind.EXTENDED, Instant.EPOCH, "周", "需核实", LocalDate.of(2026, 1, 5)))));
        world.answer(DecisionLetters.class, s -> world.services.office.letters = s, Map.of("of", a -> Optional.of(
                new DecisionLetters.Letter(ID, Instant.EPOCH, Text.of("不予批准决定书", "Decision of refusal")))));
    }

    private Object noted(Object[] arguments) {
        asked.add(arguments);
        return Outcome.accepted(World.application(ID, AppState.INST_CONFIRMED));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    @DisplayName("R-REG-27, R-REG-28: the authority moves the days, nobody else")
    void the_authority_moves_the_days() {
        assertTrue(world.post(AT + "/missing-papers", "{\"text\":\"健康证明\"}", OFFICER).statusCode() < 300);
        assertEquals("健康证明", asked.get(0)[3]);
        assertEquals(422, world.post(AT + "/missing-papers", "{}", OFFICER).statusCode());
        assertTrue(world.send("POST", AT + "/papers-received", null, OFFICER).statusCode() < 300);
        assertTrue(world.post(AT + "/extension", "{\"approvedBy\":\"局长\",\"reasons\":\"需核实\"}", OFFICER).statusCode() < 300);
        assertEquals(List.of("局长", "需核实"), List.of(asked.get(2)[3], asked.get(2)[4]));
        for (String[] other : List.of(CLERK, DOCTOR)) {
            assertEquals(403, world.post(AT + "/missing-papers", "{\"text\":\"健康证明\"}", other).statusCode());
        }
        assertTrue(world.get(AT + "/decision-days", DOCTOR).body().contains("\"kind\":\"EXTENDED\""));
    }

    @Test
    @DisplayName("R-REG-126, R-REG-137: doctor, institution and authority read the letter; others do not find the application")
    void those_concerned_read_the_letter() {
        for (String[] reader : List.of(DOCTOR, CLERK, OFFICER)) {
            assertTrue(world.get(AT + "/decision-letter", reader).body().contains("不予批准决定书"));
        }
        assertEquals(404, world.get("/tenants/13/applications/" + new UUID(1, 1) + "/decision-letter", DOCTOR).statusCode());
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, new UUID(3, 3)));
        assertEquals(404, world.get(AT + "/decision-letter", CLERK).statusCode());
    }
}
