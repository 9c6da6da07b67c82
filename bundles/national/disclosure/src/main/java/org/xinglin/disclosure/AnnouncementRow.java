package org.xinglin.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Standing;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.api.ledger.LedgerEntry;
import org.xinglin.standards.Category;
import org.xinglin.standards.Level;

/** Is a row of {@code announcement}. */
record AnnouncementRow(UUID id, Announcement.Kind kind, TenantId tenant, String name, String level, String category,
        String practiceCode, String institution, String authority, LocalDate announcedOn, long ledgerPosition) {

    /** Announces what an entry made of a registration. */
    static AnnouncementRow of(Announcement.Kind kind, Standing.Registration registration, LocalDate on, LedgerEntry entry) {
        String what = kind + " " + registration.id() + " " + entry.position();
        return new AnnouncementRow(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)), kind, registration.tenant(),
                registration.personName(), Level.of(registration.level()).zh(), Category.of(registration.category()).zh(),
                entry.practiceCode(), registration.main().name(), registration.authority().name(), on, entry.position());
    }

    Announcement announcement() {
        return new Announcement(id, kind, tenant, name, level, category, practiceCode, institution, authority, announcedOn);
    }
}
