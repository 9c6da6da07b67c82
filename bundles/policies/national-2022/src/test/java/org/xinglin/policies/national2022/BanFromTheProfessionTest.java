package org.xinglin.policies.national2022;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Standing;
import org.xinglin.api.policy.Policy;
import org.xinglin.testkit.Situation;

class BanFromTheProfessionTest {

    @ParameterizedTest(name = "{0} to {1} by {2}: {3}")
    @CsvSource({"PRACTICE_BAN, 2030-05-05, 130000, Satisfied", "PRACTICE_BAN, 2030-05-04, 130000, Violated",
        "PRACTICE_BAN, , 130000, Satisfied", "PRACTICE_BAN, , 130100, Violated", "PRACTICE_BAN, , 140000, Violated",
        "PRACTICE_BAN, , , Undetermined", "SUSPENSION, 2025-11-05, 130102, NotInForce", "SENTENCE, , 130102, NotInForce"})
    @DisplayName("R-REG-39: a ban from the profession lasts five years to life, and the province decides it")
    void it_lasts_five_years_to_life_by_the_province(String kind, String to, String authority, String verdict) {
        assertEquals(verdict, says(new Situation().type("practice-ban").at("省", "130000").decidedAt(authority)
                .form("banKind", kind).form("from", "2025-05-06").form("to", to).form("forLife", to == null)));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({"PRACTICE_BAN, 130000, Satisfied", "PRACTICE_BAN, 130102, Violated", "SUSPENSION, 130102, NotInForce"})
    @DisplayName("R-REG-39: what the province decided, the province lifts")
    void the_province_lifts_it(BanKind kind, String authority, String verdict) {
        Standing.Ban ban = new Standing.Ban(Situation.id("ban"), TenantId.of("13"), kind, LocalDate.of(2024, 1, 1),
                Optional.empty(), "x");
        assertEquals(verdict, says(new Situation().type("ban-lift").at("省", "130000").decidedAt(authority).banned(ban)
                .form("banId", ban.id())));
    }

    private static String says(Situation situation) {
        Policy law = Law.OF_2022;
        return Law.provision("ban-of-five-years-to-life-by-the-province").judge(situation.build(), name -> law.parameters().stream()
                .filter(p -> p.name().equals(name)).map(p -> p.value()).findFirst()).getClass().getSimpleName();
    }
}
