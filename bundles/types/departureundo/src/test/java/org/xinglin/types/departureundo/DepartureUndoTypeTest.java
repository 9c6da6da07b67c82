package org.xinglin.types.departureundo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.xinglin.testkit.Situation.id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.BusinessType.Starter;
import org.xinglin.api.business.Case;
import org.xinglin.api.business.Consequences;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.testkit.Situation;

class DepartureUndoTypeTest {

    private static final LocalDate LEFT = LocalDate.of(2025, 5, 1);

    private final DepartureUndoType type = new DepartureUndoType();
    private final Situation doctor = new Situation().type("departure-undo").startedBy(Starter.COMMISSION).at("H1", "130102")
            .qualified("clinical", 1, "10").registered("hebei", "H1", "130102", "clinical", "11")
            .filed("F1", "hebei", FilingKind.FILING, "H2", "130104", "2025-01-01", "2025-12-31", "11")
            .form("registrationId", id("hebei"));

    @Test
    @DisplayName("R-REG-176, R-REG-158: the registration is valid again, what lapsed with it does not revive")
    void the_registration_comes_back_and_its_filings_do_not() {
        Case approved = doctor.build();
        Standing before = doctor.standing();

        Standing after = Situation.after(approved, Stream.concat(Consequences.end(before,
                before.registration(id("hebei")).orElseThrow(), RegStatus.DEPARTED, LEFT, "departed-transfer").stream(),
                type.enact(approved).stream()).toList());

        Standing.Registration hebei = after.registration(id("hebei")).orElseThrow();
        assertEquals(RegStatus.VALID, hebei.status());
        assertEquals(Optional.empty(), hebei.endedOn());
        assertEquals("", hebei.cause());
        assertEquals(Set.of("11"), hebei.scopes());
        assertEquals(FilingStatus.LAPSED, after.filing(id("F1")).orElseThrow().statusOn(approved.on()));
    }

    @Test
    @DisplayName("R-REG-176: only a commission starts it")
    void the_commission_undoes_it() {
        Case applied = doctor.build();

        assertEquals(Set.of(Starter.COMMISSION), type.starters());
        assertEquals("NONE", type.confirmer().name());
        assertFalse(type.exclusive(Starter.COMMISSION));
        assertEquals(Optional.of(id("H1")), type.institution(applied.form(), applied.facts().person()).orThrow());
        assertEquals("10", type.category(applied.form(), applied.facts()).orThrow());
    }
}
