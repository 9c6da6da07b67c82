package org.xinglin.policies.national2017;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.BanKind;
import org.xinglin.api.business.Facts;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.testkit.Situation;

/** Builds the doctors of the scenarios. */
final class Doctors {

    private Doctors() {
    }

    /** Returns P06: a new clinical candidate of 2025 who applies for registration at S1 (140105) on 2025-05-06. */
    static Situation candidate() {
        return new Situation().qualified(qualification("clinical", 1, "10", 2025, "2025-01-10"))
                .form("institutionId", Situation.id("S1")).form("qualificationId", Situation.id("clinical"))
                .form("category", "10").form("scopes", List.of("11")).form("employmentProof", "聘字〔2025〕3号");
    }

    /** Returns a valid qualification of 河北's whose code has arrived. @param awardedOn null if only the year is known */
    static Facts.Qualification qualification(String word, int level, String category, int year, String awardedOn) {
        return qualification(word, level, category, year, awardedOn, "EXAM", true, true);
    }

    /** Returns a qualification of 河北's. */
    static Facts.Qualification qualification(String word, int level, String category, int year, String awardedOn, String origin,
            boolean valid, boolean code) {
        return new Facts.Qualification(Situation.id(word), level, category, year,
                Optional.ofNullable(awardedOn).map(LocalDate::parse), "13", origin, valid, code);
    }

    /** Returns the candidate with a registration at H1 in 河北 that ended. */
    static Situation ended(RegStatus status, String cause, String endedOn) {
        return candidate().registered("R", "H1", "130102", "clinical", "11").ended("R", status, cause, endedOn);
    }

    /** Returns P02: an assistant at H1 (130102) who now holds a qualification as licensed doctor, too, and asks for the upgrade. */
    static Situation assistant() {
        return new Situation().type("upgrade").at("H1", "130102").qualified("assistant", 2, "10").qualified("doctor", 1, "10")
                .registered("R", "H1", "130102", "assistant", "11")
                .form("registrationId", Situation.id("R")).form("qualificationId", Situation.id("doctor"));
    }

    /** Returns training and assessment as the form takes them. */
    static Map<String, Object> training(String from, String to, String assessedOn) {
        return Map.of("body", "山西医科大学第一医院", "from", from, "to", to, "assessedOn", assessedOn);
    }

    /** Returns a ban. @param to last day, or null for life */
    static Standing.Ban ban(BanKind kind, String from, String to) {
        return new Standing.Ban(Situation.id(kind + from), TenantId.of("61"), kind, LocalDate.parse(from),
                Optional.ofNullable(to).map(LocalDate::parse), "〔2023〕1号");
    }
}
