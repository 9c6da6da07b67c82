package org.xinglin.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.xinglin.api.business.Effect;
import org.xinglin.api.business.Effect.EndRegistration;
import org.xinglin.api.business.Effect.GrantRegistration;
import org.xinglin.api.ledger.LedgerEntry;

/**
 * Interprets ledger entries for the public register: the live one or one that is rebuilt. Takes them in any order: of each
 * registration the entry with the highest position has the last word.
 */
final class Publisher {

    /** Rows of one insert; 13 values each, PostgreSQL takes 65,535. */
    private static final int BATCH = 1000;

    private final PublicDoctorMapper mapper;
    private final Tables tables;
    private final List<PublicRow> granted = new ArrayList<>();

    Publisher(PublicDoctorMapper mapper, Tables tables) {
        this.mapper = mapper;
        this.tables = tables;
    }

    /** Takes an entry: what ended goes before what was granted comes (R-PUB-12). */
    void take(LedgerEntry entry) {
        List<PublicRow> grants = new ArrayList<>();
        for (Effect effect : entry.effects()) {
            effect.accept(new Effect.Visitor<Void>() {
                @Override
                public Void grant(GrantRegistration grant) {
                    grants.add(PublicRow.of(grant, entry));
                    return null;
                }

                @Override
                public Void end(EndRegistration end) {
                    flush();
                    mapper.end(tables, end.registrationId(), entry.position());
                    mapper.unpublish(tables, end.registrationId(), entry.position());
                    return null;
                }
            });
        }
        granted.addAll(grants);
        if (granted.size() >= BATCH) {
            flush();
        }
    }

    /** Writes what is collected. */
    void flush() {
        if (!granted.isEmpty()) {
            mapper.publish(tables, granted);
            granted.clear();
        }
    }
}
