package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.RegStatus;
import org.xinglin.api.business.Standing;
import org.xinglin.api.disclosure.Announcement;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.EndRegistration;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerEntry;

/** Works out from one person's entries what is public of that person, what is so no more, and what was announced. Pure. */
record PersonPage(List<PublicRow> rows, List<Ended> ended, List<AnnouncementRow> announcements) {

    /** Openings bring what was announced long ago. */
    private static final String OPENING = "opening";

    /** Is a registration that is not valid any more, and the last entry that touched it. */
    record Ended(UUID registrationId, long ledgerPosition) {
    }

    /** Reads a person's entries, in order. */
    static PersonPage of(List<LedgerEntry> entries) {
        PersonRecords records = new PersonRecords();
        Map<UUID, LedgerEntry> last = new LinkedHashMap<>();
        List<AnnouncementRow> announcements = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            for (Effect effect : entry.effects()) {
                records.apply(effect).ifPresent(change -> {
                    touch(last, change.record(), entry);
                    announcement(effect, change, entry).ifPresent(announcements::add);
                });
            }
        }
        Standing standing = records.standing("");
        List<PublicRow> rows = new ArrayList<>();
        List<Ended> ended = new ArrayList<>();
        for (Standing.Registration registration : standing.registrations()) {
            LedgerEntry entry = last.get(registration.id());
            if (registration.valid()) {
                rows.add(PublicRow.of(registration, filings(standing, registration), entry));
            } else {
                ended.add(new Ended(registration.id(), entry.position()));
            }
        }
        return new PersonPage(rows, ended, announcements);
    }

    private static void touch(Map<UUID, LedgerEntry> last, Object record, LedgerEntry entry) {
        if (record instanceof Standing.Registration registration) {
            last.put(registration.id(), entry);
        } else if (record instanceof Standing.Filing filing) {
            last.put(filing.registrationId(), entry);
        }
    }

    /** Returns what is to be announced of an effect: a registration granted, or one cancelled (R-REG-70, R-REG-136). */
    private static Optional<AnnouncementRow> announcement(Effect effect, PersonRecords.Change change, LedgerEntry entry) {
        if (entry.type().equals(OPENING) || !(change.record() instanceof Standing.Registration registration)) {
            return Optional.empty();
        }
        if (effect instanceof GrantRegistration) {
            return Optional.of(AnnouncementRow.of(Announcement.Kind.REGISTERED, registration, change.from(), entry));
        }
        return effect instanceof EndRegistration && registration.status() == RegStatus.CANCELLED
                ? Optional.of(AnnouncementRow.of(Announcement.Kind.CANCELLED, registration, change.from(), entry))
                : Optional.empty();
    }

    private static List<Standing.Filing> filings(Standing standing, Standing.Registration registration) {
        return standing.filings().stream()
                .filter(f -> f.registrationId().equals(registration.id()) && f.status() == FilingStatus.VALID)
                .sorted(Comparator.comparing(Standing.Filing::validFrom).thenComparing(Standing.Filing::id)).toList();
    }
}
