package org.xinglin.types.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;

/** Applies effects to how somebody stands, as the ledger does. */
final class Lives {

    private Lives() {
    }

    /** Returns how the person stands afterwards; fails if an effect does not fit. */
    static Standing apply(Standing before, List<Effect> effects) {
        PersonRecords records = new PersonRecords();
        before.registrations().forEach(r -> records.put(r.id(), r, r.endedOn().orElse(r.approvedOn())));
        before.filings().forEach(f -> records.put(f.id(), f, f.validFrom()));
        assertEquals(List.of(), records.applyAll(effects));
        return records.standing(before.practiceCode().orElse(""));
    }
}
