package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xinglin.api.PersonId;
import org.xinglin.api.business.FilingKind;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.EndFiling;
import org.xinglin.api.effect.GrantFiling;
import org.xinglin.api.effect.Workplace;
import org.xinglin.testkit.Approval;

class KeptFilingsTest {

    private final PersonId person = Approval.somebody();

    private static GrantFiling filing(UUID id, UUID registration, Approval by) {
        return new GrantFiling(id, registration, HEBEI, FilingKind.FILING, new Workplace(new UUID(4, 4), "第二医院", "130102"), Set.of("11"),
                TODAY, Optional.of(TODAY.plusYears(1)), by.authority(), TODAY);
    }

    @Test
    @DisplayName("R-REG-85, upgradeKeepsFilings: one entry may end the assistant's filing and file anew under the doctor's registration")
    void an_upgrade_may_file_anew_in_the_same_entry() {
        try (NationalEnd end = new NationalEnd()) {
            UUID assistant = UUID.randomUUID();
            UUID filed = UUID.randomUUID();
            Approval first = Approval.of(person, HEBEI).assistant().grant(assistant);
            end.ledger.commit(first.request()).orThrow();
            end.ledger.commit(Approval.of(person, HEBEI).shared().effect(filing(filed, assistant, first)).request()).orThrow();
            UUID doctor = UUID.randomUUID();
            end.ledger.commit(Approval.of(person, HEBEI)
                    .effect(new EndFiling(filed, assistant, HEBEI, FilingStatus.LAPSED, TODAY, "upgrade"))
                    .end(assistant, HEBEI, RegStatus.SUPERSEDED).grant(doctor)
                    .effect(filing(UUID.randomUUID(), doctor, first)).request()).orThrow();
            Standing standing = end.register.standingOf(person);
            assertEquals(List.of(doctor), standing.validRegistrations().stream().map(Standing.Registration::id).toList());
            assertEquals(1, standing.filingsOf(doctor, TODAY).size());
            assertEquals(List.of(), standing.filingsOf(assistant, TODAY));
        }
    }
}
