package org.xinglin.disclosure;

import java.sql.SQLException;
import java.util.List;
import org.xinglin.store.CopyRows;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Copies rows into the public register while it has no indexes: nobody of them is in it. */
final class PublicCopy {

    private static final String COLUMNS = "registration_id, tenant, name, gender, level, category, practice_code, practice_place,"
            + " institution_id, institution, filed_ids, filed, filed_from, filed_to, scopes, authority, ledger_position, committed_at";
    private static final int FIELDS = 18;
    private static final int BYTES_A_ROW = 500;

    private PublicCopy() {
    }

    /** Copies; returns how many. */
    static long into(Transaction tx, List<PublicRow> published) {
        CopyRows rows = new CopyRows(published.size() * BYTES_A_ROW);
        for (PublicRow r : published) {
            rows.row(FIELDS).uuid(r.registrationId()).text(r.tenant().code()).text(r.name()).text(r.gender()).text(r.level())
                    .text(r.category()).text(r.practiceCode()).text(r.practicePlace()).uuid(r.institutionId())
                    .text(r.institution()).uuids(r.filedIds()).texts(r.filed())
                    .dates(r.filedFrom()).dates(r.filedTo()).texts(r.scopes()).text(r.authority()).int8(r.ledgerPosition())
                    .instant(r.committedAt());
        }
        try {
            return published.isEmpty() ? 0 : CopyRows.into(tx.connection(), "public_doctor", COLUMNS, rows);
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", openings published", e);
        }
    }
}
