package org.xinglin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.xinglin.testkit.TestDatabase.HEBEI;
import static org.xinglin.testkit.TestDatabase.SHANXI;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.Finding;
import org.xinglin.api.PersonId;
import org.xinglin.api.TenantId;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantQualification;
import org.xinglin.api.qualification.Qualification;
import org.xinglin.testkit.Approval;

class EnteredQualificationsTest {

    private final PersonId person = Approval.somebody();

    private static GrantQualification entered(TenantId province, String origin, int level, String category) {
        return new GrantQualification(UUID.randomUUID(), province, origin, 1998, level, category, Optional.empty(), "王申", "1",
                "20", "河北医学院", "临床医学");
    }

    private Qualification held(String name, String origin, String status, String code) {
        return new Qualification(new UUID(1, 1), person, name, "1", LocalDate.of(1955, 5, 5), 1, "10", 1998, "13", origin, status,
                Optional.empty(), "20", "", "", code);
    }

    private String said(GrantQualification granted, List<Qualification> held, Effect... before) {
        return EnteredQualifications.check(Approval.of(person, HEBEI).effect(granted).request(), held, () -> Stream.of(before))
                .stream().map(Finding::code).findFirst().orElse("");
    }

    @ParameterizedTest(name = "{0} level {1} of {2} where {3} {4} {5} is held: {6}")
    @CsvSource({
        "LEGACY, 1, 10, EXAM, VALID, x, no-such-qualification-yet",
        "LEGACY, 1, 10, EXAM, VALID, '', no-such-qualification-yet",
        "LEGACY, 1, 10, EXAM, RESCINDED, x, ''",
        "LEGACY, 2, 10, EXAM, VALID, x, ''",
        "LEGACY, 1, 41, EXAM, VALID, x, ''",
        "MILITARY, 1, 10, MILITARY, VALID, '', ''",
        "MILITARY, 1, 10, MILITARY, VALID, x, no-such-qualification-yet",
        "LEGACY, 1, 10, MILITARY, VALID, '', no-such-qualification-yet",
    })
    @DisplayName("R-REG-197, R-REG-92: one of each level and category, whatever its name and origin")
    void nobody_gets_a_second_one(String origin, int level, String category, String held, String status, String code,
            String finding) {
        assertEquals(finding, said(entered(HEBEI, origin, level, category), List.of(held("王酉", held, status, code))));
    }

    @Test
    @DisplayName("R-REG-197: of two provinces that enter at once the second is refused")
    void what_another_province_entered_counts_before_the_register_has_it() {
        assertEquals("no-such-qualification-yet",
                said(entered(HEBEI, "LEGACY", 1, "10"), List.of(), entered(SHANXI, "LEGACY", 1, "10")));
        assertEquals("", said(entered(HEBEI, "LEGACY", 1, "10"), List.of(), entered(SHANXI, "LEGACY", 1, "20")));
    }

    @Test
    void what_enters_no_qualification_costs_nothing() {
        assertEquals(List.of(), EnteredQualifications.check(Approval.of(person, HEBEI).grant().request(),
                List.of(held("王申", "EXAM", "VALID", "x")), () -> fail("not needed")));
    }
}
