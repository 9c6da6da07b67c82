package org.xinglin.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Category;
import org.xinglin.standards.Gender;
import org.xinglin.standards.Level;
import org.xinglin.standards.PersonName;
import org.xinglin.standards.PracticePlace;
import org.xinglin.standards.PracticeScope;

/**
 * Is a row of the public register: the nine items in words (R-PUB-01) and where they come from (R-PUB-12). Filed institutions
 * stand with their days: which of them are public is a question of the day (R-PUB-05, R-REG-151).
 *
 * @param institution name of the main one, as the ledger has it; the look-up shows the present one (R-INS-05)
 * @param filed names of filed institutions, likewise
 * @param scopes in words; those that a province defines stay codes, and the look-up gives their names of now (R-DAT-32)
 * @param filedFrom first day of each
 * @param filedTo last day of each, inclusive; the last day of the year 9999 without end
 */
record PublicRow(UUID registrationId, TenantId tenant, String name, String gender, String level, String category,
        String practiceCode, String practicePlace, UUID institutionId, String institution, List<UUID> filedIds,
        List<String> filed, List<LocalDate> filedFrom, List<LocalDate> filedTo, List<String> scopes, String authority, long ledgerPosition, Instant committedAt) {

    /** Takes what may be published from a valid registration, and nothing else. @param entry the last one that touched it */
    static PublicRow of(Standing.Registration registration, List<Standing.Filing> filings, LedgerEntry entry) {
        Level level = Level.of(registration.level());
        return new PublicRow(registration.id(), registration.tenant(), PersonName.normalise(registration.personName()),
                Gender.find(registration.gender()).orElse(Gender.UNKNOWN).zh(), level.zh(),
                Category.of(registration.category()).zh(), entry.practiceCode(),
                new PracticePlace(level, registration.practicePlace()).zh(), registration.main().id(),
                registration.main().name(), filings.stream().map(f -> f.at().id()).toList(),
                filings.stream().map(f -> f.at().name()).toList(), filings.stream().map(Standing.Filing::validFrom).toList(),
                filings.stream().map(f -> f.validTo().orElse(LocalDate.of(9999, 12, 31))).toList(),
                registration.scopes().stream().sorted()
                        .map(code -> PracticeScope.find(code).filter(s -> !s.provincial()).map(PracticeScope::zh)
                                .orElse(code)).toList(),
                registration.authority().name(), entry.position(), entry.committedAt());
    }
}
