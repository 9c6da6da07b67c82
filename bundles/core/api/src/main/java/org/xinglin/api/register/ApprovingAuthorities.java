package org.xinglin.api.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.xinglin.api.Outcome;
import org.xinglin.api.TenantId;
import org.xinglin.api.account.Staff;
import org.xinglin.api.effect.Office;

/**
 * Lets an institution set the approving authority of each category 审批机关设置 (R-REG-06). Applications that are with an
 * authority stay there; one that is confirmed later goes to the authority set then.
 */
@ProviderType
public interface ApprovingAuthorities {

    /** Lists the four categories of an institution with what is set and what may be. */
    List<Setting> of(TenantId tenant, UUID institution);

    /** Sets the own institution's authority of a category; refused if it is not competent (R-DAT-03, R-REG-33, R-REG-34). */
    Outcome<Setting> set(Staff by, String category, UUID authority);

    /** Lists who set what, newest first. */
    List<Change> changes(Staff by, int limit);

    /**
     * Is one category.
     *
     * @param category 10 临床, 20 口腔, 30 公共卫生, 40 中医
     * @param authority empty if none is set: then the institution cannot confirm
     * @param competent those of its own or a higher division, of its own level for a preventive institution whose level is on
     *     record; of the line 中医药管理局 for category 40 only
     */
    record Setting(String category, Optional<Authority> authority, List<Authority> competent) {
    }

    /** Is one change. */
    record Change(Instant at, String by, String category, Optional<Office> before, Office after) {
    }
}
