package org.xinglin.register;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.TenantId;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerEntry;

/** Interprets ledger entries for one tenant's register: the live one or one that is rebuilt. */
final class RegisterWriter {

    /** Rows of one insert; 26 values each, PostgreSQL takes 65,535. */
    private static final int BATCH = 500;

    private final RegistrationMapper mapper;
    private final Table table;
    private final TenantId tenant;
    private final List<Version> granted = new ArrayList<>();

    RegisterWriter(RegistrationMapper mapper, Table table, TenantId tenant) {
        this.mapper = mapper;
        this.table = table;
        this.tenant = tenant;
    }

    /** Takes an entry's effects on this tenant: endings first, so that a place is free before it is taken. */
    void write(LedgerEntry entry) {
        List<Version> grants = new ArrayList<>();
        for (Effect effect : entry.effects()) {
            if (effect.tenant().equals(tenant)) {
                effect.accept(new Effect.Visitor<Void>() {
                    @Override
                    public Void grant(GrantRegistration grant) {
                        grants.add(Version.granted(grant, entry));
                        return null;
                    }

                    @Override
                    public Void end(EndRegistration end) {
                        RegisterWriter.this.end(end, entry);
                        return null;
                    }
                });
            }
        }
        granted.addAll(grants);
        if (granted.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what is collected. */
    void flush() {
        if (!granted.isEmpty()) {
            mapper.add(table, granted);
            granted.clear();
        }
    }

    private void end(EndRegistration end, LedgerEntry entry) {
        flush();
        Version current = mapper.current(table, end.registrationId());
        if (current == null || !current.person().equals(entry.person())) {
            throw new IllegalStateException("tenant " + tenant + ", ledger position " + entry.position()
                    + " ends a registration that is not valid here");
        }
        mapper.supersede(table, end.registrationId(), entry.committedAt());
        mapper.add(table, current.ended(end, entry));
    }
}
