package org.xinglin.api.qualification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.PersonId;

/**
 * Is a doctor qualification 医师资格 as its holder and the offices may see it (rulebook §2.1).
 *
 * @param maskedCode first nine characters of the certificate code and stars; empty before the code arrived (R-PUB-24)
 * @param origin EXAM, LEGACY, MILITARY, HMT_RECOGNITION, TCM_SKILL
 * @param status VALID or RESCINDED
 */
public record Qualification(UUID id, PersonId person, String name, String gender, LocalDate birthDate, int level,
        String category, int year, String province, String origin, String status, Optional<LocalDate> awardedOn,
        String education, String school, String major, String maskedCode) {

    /** Says whether the certificate code has arrived: the signal that registration can start (R-FEED-04). */
    public boolean codeIssued() {
        return !maskedCode.isEmpty();
    }
}
