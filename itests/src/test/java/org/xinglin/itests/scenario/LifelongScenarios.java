package org.xinglin.itests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xinglin.itests.Await;

/** Plays SC-11 and SC-12, in which time passes: they move the clock forward and come last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LifelongScenarios extends Scenario {

    private static final OffsetDateTime END_OF_F1 = OffsetDateTime.parse("2026-01-01T00:00:00+08:00");

    @Test
    @Order(21)
    @DisplayName("SC-12: a filing ends with its last day, to the second, on a server in UTC (R-REG-150, 151)")
    void a_filing_is_valid_through_the_last_second_of_its_last_day() {
        ScenarioDoctor p01 = world.given("P01");
        world.clock("2025-12-31T23:59:40+08:00");
        p01.session();
        int[] samples = new int[2];
        boolean[] lastSecond = new boolean[1];
        Await.until("the year 2026", 60, () -> {
            OffsetDateTime before = world.now();
            boolean published = institutions(world.publicByCode("13", p01.practiceCode()).get(0)).contains("H2");
            String status = p01.filingStatus("H2");
            OffsetDateTime after = world.now();
            boolean ended = !before.isBefore(END_OF_F1);
            if (ended || after.isBefore(END_OF_F1)) {
                assertEquals(!ended, published, "publication at " + before + "…" + after);
                assertEquals(ended ? "EXPIRED" : "VALID", status, "status at " + before + "…" + after);
                samples[ended ? 1 : 0]++;
                lastSecond[0] |= !ended && !after.isBefore(END_OF_F1.minusSeconds(1));
            }
            return samples[1] >= 3;
        });
        assertTrue(samples[0] > 0, "never seen before the end");
        assertTrue(lastSecond[0], "never seen in the last second");
        registered(p01, "13", "H1", 1, "13", INTERNAL);
        refusedFor("valid-filing-to-withdraw",
                p01.refused("filing-cancel", "13", form("filingId", p01.filing("H2").path("id").asText())));
    }

    @Test
    @Order(22)
    @DisplayName("SC-11: the practice code survives upgrade, category, cancellation and return (R-REG-48, 50, 189)")
    void the_practice_code_survives_everything() throws SQLException {
        ScenarioDoctor p02 = world.given("P02");
        p02.passes(2023, "13", "110");
        p02.applies("upgrade", "13", form("registrationId", registration(p02, "13"),
                "qualificationId", p02.qualification(1, "10")))
                .carriedThrough();
        becomes("the registration as doctor", () -> p02.valid("13").filter(r -> r.path("level").asInt() == 1).isPresent());
        p02.passes(2024, "13", "141");
        ScenarioApplication change = p02.applies("change", "13", form("registrationId", registration(p02, "13"), "category", "41",
                "qualificationId", p02.qualification(1, "41"), "scopes", List.of(TCM), "scopeEvidence", evidence()));
        change.carriedThrough();
        goesTo("H1", "T1301", change);
        becomes("41", "category", () -> p02.registration("13").path("category").asText());
        registered(p02, "13", "H1", 1, "13", TCM);

        String registration = registration(p02, "13");
        p02.applies("cancellation", "13", form("registrationId", registration, "reasonNo", "10")).carriedThrough();
        becomes("CANCELLED", "registration", () -> p02.status(registration));
        unpublished("13", p02);
        assertEquals(p02.practiceCode(), p02.registrations("13").get(0).path("practiceCode").asText());

        world.clock("2028-03-01T09:00:00+08:00");
        String serials = serialsOfShanxi();
        Map<String, Object> back = form("institutionId", id("S1"), "qualificationId", p02.qualification(1, "41"),
                "category", "41", "scopes", List.of(TCM), "employmentProof", "聘用合同 2028-1");
        refusedFor("interrupted-practice-assessed", p02.refused("registration", "14", back));
        p02.applies("registration", "14", and(back, "lateTraining", form("body", "山西省考核机构", "from", "2027-07-01",
                "to", "2028-01-31", "assessedOn", "2028-02-15"))).carriedThrough();

        becomes("a 山西 registration", () -> p02.valid("14").isPresent());
        registered(p02, "14", "S1", 1, "14", TCM);
        var published = published("14", p02);
        assertEquals(List.of("中医", "执业医师", "山西省"), List.of(published.path("category").asText(),
                published.path("level").asText(), published.path("practicePlace").asText()));
        assertEquals(serials, serialsOfShanxi(), "no number was issued");
    }

    /** Returns how far the serial numbers of practice codes are in 山西. */
    private static String serialsOfShanxi() throws SQLException {
        try (Connection connection = DriverManager.getConnection(world.installation().jdbcUrl(), "xinglin_admin",
                world.installation().databasePassword());
                ResultSet rows = connection.createStatement().executeQuery("select coalesce(string_agg(series || '=' || last, ' '"
                        + " order by series), 'none') from national.practice_serial where substr(series, 4, 2) = '14'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
