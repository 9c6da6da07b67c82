package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.business.FilingStatus;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.business.Standing;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.ledger.LedgerEntry;

/** Works out from one person's entries what is public of that person and what is so no more. Pure. */
record PersonPage(List<PublicRow> rows, List<Ended> ended) {

    /** Is a registration that is not valid any more, and the last entry that touched it. */
    record Ended(UUID registrationId, long ledgerPosition) {
    }

    /** Reads a person's entries, in order. */
    static PersonPage of(List<LedgerEntry> entries) {
        PersonRecords records = new PersonRecords();
        Map<UUID, LedgerEntry> last = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            for (Effect effect : entry.effects()) {
                records.apply(effect).ifPresent(change -> touch(last, change.record(), entry));
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
        return new PersonPage(rows, ended);
    }

    private static void touch(Map<UUID, LedgerEntry> last, Object record, LedgerEntry entry) {
        if (record instanceof Standing.Registration registration) {
            last.put(registration.id(), entry);
        } else if (record instanceof Standing.Filing filing) {
            last.put(filing.registrationId(), entry);
        }
    }

    private static List<Standing.Filing> filings(Standing standing, Standing.Registration registration) {
        return standing.filings().stream()
                .filter(f -> f.registrationId().equals(registration.id()) && f.status() == FilingStatus.VALID)
                .sorted(Comparator.comparing(Standing.Filing::validFrom).thenComparing(Standing.Filing::id)).toList();
    }
}
