package org.xinglin.api.effect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.TenantId;

/**
 * Enters a qualification that no examination feed brings (R-REG-195…201, R-REG-92), or the next version of a legacy one with the
 * same id (R-FEED-37). The certificate code is composed where the ID number is kept; neither is here.
 *
 * @param tenant the issuing province (R-REG-196)
 * @param origin LEGACY, HMT_RECOGNITION, MILITARY or TCM_SKILL
 * @param year 1998 for LEGACY (R-REG-195)
 */
public record GrantQualification(UUID qualificationId, TenantId tenant, String origin, int year, int level, String category,
        Optional<LocalDate> awardedOn, String personName, String gender, String education, String school,
        String major) implements Effect {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grantQualification(this);
    }
}
