package org.xinglin.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.qualification.Qualification;

/** Builds what the registers answer. */
final class Samples {

    static final PersonId PERSON = PersonId.of("00000000-0000-0000-0000-000000000001");

    private Samples() {
    }

    static Qualification qualification(PersonId person, String name, String status) {
        return new Qualification(UUID.randomUUID(), person, name, "1", LocalDate.of(1980, 1, 15), 1, "10", 2006, "13",
                "EXAM", status, Optional.of(LocalDate.of(2006, 12, 1)), "30", "某医科大学", "临床医学",
                "200613110******************");
    }

    static Registered registration(TenantId tenant, RegStatus status) {
        return registration(tenant, status, UUID.randomUUID());
    }

    static Registered registration(TenantId tenant, RegStatus status, UUID institution) {
        return new Registered(UUID.randomUUID(), tenant, "王甲", institution, status);
    }
}
