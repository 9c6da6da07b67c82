package org.xinglin.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BizStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.FlagDivergence;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.effect.Office;
import org.xinglin.api.effect.Particulars;
import org.xinglin.api.effect.Workplace;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.api.register.Registers;
import org.xinglin.api.register.Versioned;

class RepercussionsTest {

    private static final PersonId PERSON = World.somebody();
    private static final UUID OLD = new UUID(1, 1);
    private static final Workplace FORMER = new Workplace(World.HOSPITAL, "石家庄市第一医院", "130102");
    private static final Office FORMER_OFFICE = new Office(World.HEALTH, "长安区卫生健康局");

    private final Repercussions repercussions = new Repercussions((Registers) Proxy.newProxyInstance(
            Registers.class.getClassLoader(), new Class<?>[] {Registers.class}, (self, method, arguments) -> List.of(held())));

    @Test
    @DisplayName("R-REG-54: origin institution and commission hear of a completed move, and the province that decided does not")
    void the_origin_hears_of_a_move() {
        LedgerEntry moved = entry(SHANXI, new EndRegistration(OLD, HEBEI, RegStatus.MOVED_OUT, TODAY, "moved"),
                new GrantRegistration(new UUID(1, 2), SHANXI, "周己", "2", 1, "10", Set.of("11"), "14",
                        new Workplace(new UUID(7, 8), "太原医院", "140105"), new Office(new UUID(9, 9), "小店区卫生健康局"), new UUID(3, 3),
                        TODAY, BizStatus.MOVED_IN, Particulars.NONE, ""));
        List<Repercussions.Told> told = repercussions.of(HEBEI, moved);
        assertEquals(List.of(World.HOSPITAL, World.HEALTH), told.stream().map(Repercussions.Told::office).toList());
        assertEquals("太原医院", told.get(0).arguments().get("to"));
        assertEquals(List.of(), repercussions.of(SHANXI, moved));
    }

    @Test
    @DisplayName("R-REG-121, R-REG-135: a registration that another province's decision flags or ends is told of to those who keep it")
    void those_who_keep_a_registration_hear_of_what_others_did_to_it() {
        assertEquals(List.of("office-registration-divergent", "office-registration-divergent"),
                kinds(entry(SHANXI, new FlagDivergence(OLD, HEBEI, true, TODAY))));
        assertEquals(List.of(), kinds(entry(SHANXI, new FlagDivergence(OLD, HEBEI, false, TODAY))));
        EndRegistration death = new EndRegistration(OLD, HEBEI, RegStatus.CANCELLED, TODAY, "cancel-1");
        assertEquals(List.of("office-registration-ended", "office-registration-ended"), kinds(entry(SHANXI, death)));
        assertEquals(List.of(), kinds(entry(HEBEI, death)));
    }

    private List<String> kinds(LedgerEntry entry) {
        return repercussions.of(HEBEI, entry).stream().map(Repercussions.Told::kind).toList();
    }

    private static LedgerEntry entry(TenantId tenant, Effect... effects) {
        return new LedgerEntry(5, PERSON, 2, new UUID(6, 6), tenant, "change", TODAY, "E", "110130102000001", List.of(),
                List.of(effects), Instant.EPOCH, "0".repeat(64), "0".repeat(64));
    }

    private static Versioned<Standing.Registration> held() {
        return new Versioned<>(OLD, PERSON, "周己", "110130102000001", new Standing.Registration(OLD, HEBEI, "周己", "2", 1, "10",
                Set.of("11"), "13", FORMER, FORMER_OFFICE, new UUID(3, 3), TODAY.minusYears(5), RegStatus.VALID,
                BizStatus.REGISTERED, Optional.empty(), "", Particulars.NONE, "", false, 1), TODAY.minusYears(5),
                Optional.empty(), Instant.EPOCH, Optional.empty(), "E", List.of(), 4);
    }
}
