package org.xinglin.itests.business;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.business.BusinessType;
import org.xinglin.api.business.BusinessType.Starter;

/** Who finds which business on the screen, all leaf bundles together. */
class StartersTest {

    @Test
    @DisplayName("R-REG-02: nine businesses of the doctor, besides information maintenance and re-issue")
    void a_doctor_starts_nine_businesses_and_two_services() {
        assertEquals(new TreeSet<>(Set.of("registration", "upgrade", "military-in", "military-out", "change", "cancellation",
                "filing", "filing-cancel", "multisite-cancel", "maintenance", "reissue")), startedBy(Starter.DOCTOR));
    }

    @Test
    @DisplayName("R-REG-171, R-REG-178: an institution starts departures and cancellations, and registers its people")
    void an_institution_starts_departure_and_cancellation() {
        Set<String> institution = startedBy(Starter.INSTITUTION);
        assertEquals(true, institution.containsAll(Set.of("departure", "cancellation", "registration")), institution.toString());
        assertEquals(false, institution.contains("change"), institution.toString());
    }

    private static Set<String> startedBy(Starter starter) {
        return Leaves.types().stream().filter(type -> type.starters().contains(starter)).map(BusinessType::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
