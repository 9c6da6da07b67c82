package org.xinglin.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.Outcome;
import org.xinglin.api.account.Staff;
import org.xinglin.api.application.AppState;
import org.xinglin.api.application.Submission;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.register.RecordKind;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

/** For whom an institution may start a business: its own doctors, and who is filed with it (R-REG-171). */
class OfficeSubmissionTest {

    private static final String AT = "/tenants/13/institution/applications";
    private static final String[] CLERK = {"Authorization", "Bearer s.clerk"};
    private static final UUID OTHER = new UUID(3, 3);
    private static final UUID OWN = new UUID(1, 1);
    private static final UUID ELSEWHERE = new UUID(1, 2);
    private static final UUID FILED = new UUID(2, 2);

    private final List<Submission> submitted = new ArrayList<>();
    private World world;
    private UUID filedAt = World.HOSPITAL;

    @BeforeEach
    void begin() {
        world = new World(0);
        world.staff.put("clerk", World.officer(World.HEBEI, Staff.Role.INSTITUTION, World.HOSPITAL));
        world.applications(Map.of("submit", a -> {
            submitted.add((Submission) a[1]);
            return Outcome.accepted(World.application(new UUID(6, 6), AppState.INST_CONFIRMED));
        }));
        world.answer(Registers.class, s -> world.services.registers = s, Map.of("find", a -> {
            if (a[1] == RecordKind.FILING) {
                return a[2].equals(FILED) ? Optional.of(filing()) : Optional.empty();
            }
            return a[2].equals(OWN) ? Optional.of(registration(OWN, World.HOSPITAL))
                    : a[2].equals(ELSEWHERE) ? Optional.of(registration(ELSEWHERE, OTHER)) : Optional.empty();
        }));
    }

    @AfterEach
    void end() {
        world.close();
    }

    private int submit(String type, UUID registration, String form) {
        return world.post(AT, "{\"type\":\"" + type + "\",\"registrationId\":\"" + registration + "\",\"form\":" + form
                + ",\"reason\":\"依规办理\"}", CLERK).statusCode();
    }

    @Test
    @DisplayName("R-REG-171: the main institution reports the departure of its own doctors, of no others")
    void the_main_institution_acts_for_its_own_doctors() {
        assertEquals(201, submit("departure", OWN, "{\"cause\":\"retired\"}"));
        assertEquals(Optional.of(OWN.toString()), submitted.get(0).form().text("registrationId"));
        assertEquals(404, submit("departure", ELSEWHERE, "{\"cause\":\"retired\"}"));
        assertEquals(1, submitted.size());
    }

    @Test
    @DisplayName("R-REG-150, R-REG-171: where a doctor is only filed, the institution ends the filing; the form has nothing but that")
    void the_filed_institution_ends_the_filing() {
        String form = "{\"filingId\":\"" + FILED + "\"}";
        assertEquals(201, submit("filing-cancel", ELSEWHERE, form));
        assertEquals(World.PERSON, submitted.get(0).person());
        assertFalse(submitted.get(0).form().text("registrationId").isPresent());
        assertEquals(404, submit("filing-cancel", OWN, form), "the filing hangs on another registration");
        filedAt = OTHER;
        assertEquals(404, submit("filing-cancel", ELSEWHERE, form), "the filing is another institution's");
        assertTrue(submit("filing-cancel", ELSEWHERE, "{\"filingId\":\"x\"}") == 404 && submitted.size() == 1);
    }

    private static Versioned<Standing.Registration> registration(UUID id, UUID main) {
        return version(id, new Standing.Registration(id, World.HEBEI, "张三", "1", 1, "10", Set.of("11"), "13", new Workplace(main, "某医院", "130102"),
                new Office(World.COMMISSION, "某卫生健康局"), new UUID(5, 5), LocalDate.of(2015, 1, 1), RegStatus.VALID, BizStatus.REGISTERED,
                Optional.empty(), "", Particulars.NONE, "", false, 1));
    }

    private Versioned<Standing.Filing> filing() {
        return version(FILED, new Standing.Filing(FILED, ELSEWHERE, World.HEBEI, FilingKind.FILING, new Workplace(filedAt, "某医院", "130102"), Set.of("11"),
                LocalDate.of(2025, 1, 1), Optional.empty(), new Office(World.COMMISSION, "某卫生健康局"), FilingStatus.VALID, Optional.empty(), ""));
    }

    private static <T> Versioned<T> version(UUID id, T is) {
        return new Versioned<>(id, World.PERSON, "张三", "110130102000123", is, LocalDate.of(2015, 1, 1), Optional.empty(), Instant.EPOCH, Optional.empty(),
                "E1", List.of(), 1);
    }
}
