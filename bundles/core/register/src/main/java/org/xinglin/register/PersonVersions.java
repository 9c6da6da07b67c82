package org.xinglin.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.PersonRecords;
import org.xinglin.api.effect.Effect;
import org.xinglin.api.effect.GrantPermit;
import org.xinglin.api.effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerEntry;

/**
 * Turns one person's entries into versions of that person's records in one tenant. In memory: the live register begins with the
 * versions that are open, a rebuilt one with nothing.
 */
final class PersonVersions {

    private final TenantId tenant;
    private final PersonRecords records = new PersonRecords();
    private final Map<UUID, Version> open = new LinkedHashMap<>();
    private final List<Version> added = new ArrayList<>();
    private final List<Version> superseded = new ArrayList<>();
    private String personName = "";

    PersonVersions(TenantId tenant, List<Version> openNow) {
        this.tenant = tenant;
        for (Version version : openNow) {
            records.put(version.id(), version.record(), version.validFrom());
            open.put(version.id(), version);
            personName = version.personName();
        }
    }

    /** Takes the person's next entry. @throws IllegalStateException if it does not fit what is here */
    void take(LedgerEntry entry) {
        for (Effect effect : entry.effects()) {
            if (effect.tenant().equals(tenant) && !PersonRecords.isElsewhere(effect)) {
                personName = named(effect, personName);
                write(records.apply(effect).orElseThrow(() -> new IllegalStateException("tenant " + tenant
                        + ", ledger position " + entry.position() + ": " + effect.getClass().getSimpleName()
                        + " does not fit the register")), entry);
            }
        }
    }

    private void write(PersonRecords.Change change, LedgerEntry entry) {
        Version before = open.get(change.id());
        if (before != null) {
            if (!added.remove(before) || !before.recordedAt().equals(entry.committedAt())) {
                supersede(before, entry);
            }
            if (change.from().isAfter(before.validFrom())) {
                added.add(before.until(change.from(), entry));
            }
        }
        Version version = Version.of(change.id(), change.record(), personName, change.from(), entry);
        open.put(change.id(), version);
        added.add(version);
    }

    private void supersede(Version before, LedgerEntry entry) {
        if (before.recordedAt().isBefore(entry.committedAt())) {
            superseded.add(before.superseded(entry.committedAt()));
        }
    }

    private static String named(Effect effect, String before) {
        if (effect instanceof GrantRegistration grant) {
            return grant.personName();
        }
        return effect instanceof GrantPermit permit ? permit.personName() : before;
    }

    /** Returns versions that are new. */
    List<Version> added() {
        return added;
    }

    /** Returns versions that are not what is known any more; those that a rebuild both made and superseded included. */
    List<Version> superseded() {
        return superseded;
    }
}
