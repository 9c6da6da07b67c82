package org.xinglin.types.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.xinglin.testkit.Situation.id;
import static org.xinglin.testkit.Situation.workplace;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.testkit.Situation;

@DisplayName("变更 beside registrations in other provinces, and from a departed one")
class ChangeBesideOthersTest {

    private final ChangeType type = new ChangeType();

    private Situation two() {
        return new Situation().type("change").qualified("licensed", 1, "10").qualified("second", 1, "10")
                .registered("hebei", "H1", "130102", "licensed", "11")
                .registered("shaanxi", "X1", "610102", "licensed", "11")
                .form("registrationId", id("hebei")).at("H1", "130102");
    }

    @Test
    @DisplayName("R-REG-121: a change of scope flags the other province's registration, which stays valid")
    void a_change_of_scope_flags_the_others() {
        Standing after = after(two().form("scopes", List.of("14")));

        Standing.Registration other = after.registration(id("shaanxi")).orElseThrow();
        assertTrue(other.valid());
        assertTrue(other.divergent());
        assertFalse(after.registration(id("hebei")).orElseThrow().divergent());
    }

    @Test
    @DisplayName("R-REG-121: so does a change of the qualification used")
    void a_change_of_qualification_flags_the_others() {
        assertTrue(after(two().form("qualificationId", id("second"))).registration(id("shaanxi")).orElseThrow().divergent());
    }

    @Test
    @DisplayName("R-REG-121: what becomes equal again is flagged no more, on both sides")
    void what_becomes_equal_again_is_flagged_no_more() {
        Situation apart = two().but("hebei", r -> flagged(r, Set.of("14"), true)).but("shaanxi", r -> flagged(r, r.scopes(), true));

        Standing after = after(apart.form("scopes", List.of("11")));

        assertFalse(after.registration(id("hebei")).orElseThrow().divergent());
        assertFalse(after.registration(id("shaanxi")).orElseThrow().divergent());
    }

    @Test
    @DisplayName("§3.16: another main institution or place alone flags nobody")
    void a_move_alone_flags_nobody() {
        Standing stayed = after(two().at("H2", "130104").form("institutionId", id("H2")));
        assertTrue(stayed.registrations().stream().noneMatch(Standing.Registration::divergent));

        Standing moved = after(two().at("S1", "140105").form("institutionId", id("S1")));
        assertEquals(2, moved.validRegistrations().size());
        assertTrue(moved.registrations().stream().noneMatch(Standing.Registration::divergent));
    }

    @Test
    @DisplayName("R-REG-121: a flag moves with the registration")
    void a_flag_moves_with_the_registration() {
        Case approved = two().but("hebei", r -> flagged(r, r.scopes(), true)).but("shaanxi", r -> flagged(r, Set.of("14"), false))
                .at("S1", "140105").form("institutionId", id("S1")).build();

        Standing after = Situation.after(approved, type.enact(approved));

        assertTrue(after.registration(approved.idOf("registration")).orElseThrow().divergent());
        assertFalse(after.registration(id("shaanxi")).orElseThrow().divergent());
    }

    @Test
    @DisplayName("R-REG-111, R-REG-23: from a departed registration a new one is granted, the old stays departed")
    void the_way_back_from_a_departure_is_a_new_registration() {
        Case inside = departed().at("H2", "130104").form("institutionId", id("H2")).build();
        Standing after = Situation.after(inside, type.enact(inside));
        Standing.Registration row = after.registration(inside.idOf("registration")).orElseThrow();
        assertEquals(RegStatus.DEPARTED, after.registration(id("hebei")).orElseThrow().status());
        assertEquals(workplace("H2", "130104"), row.main());
        assertEquals("13", row.practicePlace());
        assertEquals(BizStatus.CHANGED, row.bizStatus());

        Case outside = departed().at("S1", "140105").form("institutionId", id("S1")).build();
        Standing moved = Situation.after(outside, type.enact(outside));
        assertEquals(RegStatus.DEPARTED, moved.registration(id("hebei")).orElseThrow().status());
        assertEquals(BizStatus.MOVED_IN, moved.registration(outside.idOf("registration")).orElseThrow().bizStatus());
    }

    @Test
    @DisplayName("enacting the same case again gives the same effects")
    void enactment_is_a_pure_function() {
        Case approved = two().at("S1", "140105").form("institutionId", id("S1")).form("scopes", List.of("14")).build();

        assertEquals(type.enact(approved), new ChangeType().enact(approved));
    }

    private static Situation departed() {
        return new Situation().type("change").qualified("licensed", 1, "10")
                .registered("hebei", "H1", "130102", "licensed", "11")
                .ended("hebei", RegStatus.DEPARTED, "departure", "2025-02-10").form("registrationId", id("hebei"));
    }

    private Standing after(Situation situation) {
        Case approved = situation.build();
        return Situation.after(approved, type.enact(approved));
    }

    private static Standing.Registration flagged(Standing.Registration r, Set<String> scopes, boolean divergent) {
        return new Standing.Registration(r.id(), r.tenant(), r.personName(), r.gender(), r.level(), r.category(), scopes,
                r.practicePlace(), r.main(), r.authority(), r.qualificationId(), r.approvedOn(), r.status(), r.bizStatus(),
                r.endedOn(), r.cause(), r.particulars(), r.remarks(), divergent, r.certificates());
    }
}
