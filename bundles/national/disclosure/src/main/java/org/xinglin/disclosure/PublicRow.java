package org.xinglin.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Category;
import org.xinglin.standards.Gender;
import org.xinglin.standards.Level;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;

/** Is a row of the public register: the nine items in words (R-PUB-01) and where they come from (R-PUB-12). */
record PublicRow(UUID registrationId, TenantId tenant, String name, String gender, String level, String category,
        String practiceCode, String practicePlace, List<String> institutions, List<String> scopes, String authority,
        long ledgerPosition, Instant committedAt) {

    /** Takes what may be published from a grant, and nothing else. */
    static PublicRow of(GrantRegistration grant, LedgerEntry entry) {
        Level level = Level.of(grant.level());
        return new PublicRow(grant.registrationId(), grant.tenant(), PersonName.normalise(grant.personName()),
                Gender.find(grant.gender()).orElse(Gender.UNKNOWN).zh(), level.zh(), Category.of(grant.category()).zh(),
                entry.practiceCode(), new PracticePlace(level, grant.practicePlace()).zh(),
                List.of(grant.institutionName()),
                grant.scopes().stream().map(code -> PracticeScope.find(code).map(PracticeScope::zh).orElse(code)).toList(),
                grant.authorityName(), entry.position(), entry.committedAt());
    }
}
