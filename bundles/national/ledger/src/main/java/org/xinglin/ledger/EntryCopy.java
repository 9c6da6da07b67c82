package org.xinglin.ledger;

import java.sql.SQLException;
import org.xinglin.store.CopyRows;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Copies rows into {@code ledger_entry} at positions that were drawn for them. */
final class EntryCopy {

    private static final String COLUMNS = "position, person_id, sequence, application_id, tenant, type, approved_on, e_reg_id,"
            + " practice_code, body, committed_at, previous_hash, hash";
    private static final int FIELDS = 13;
    private static final int BYTES_A_ROW = 2_000;

    private final CopyRows rows;

    EntryCopy(int rows) {
        this.rows = new CopyRows(rows * BYTES_A_ROW);
    }

    void add(long position, EntryRow row) {
        rows.row(FIELDS).int8(position).uuid(row.personId().value()).int8(row.sequence()).uuid(row.applicationId())
                .text(row.tenant().code()).text(row.type()).date(row.approvedOn()).text(row.eRegId()).text(row.practiceCode())
                .text(row.body()).instant(row.committedAt()).text(row.previousHash()).text(row.hash());
    }

    void into(Transaction tx) {
        try {
            CopyRows.into(tx.connection(), "ledger_entry", COLUMNS, rows);
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", openings", e);
        }
    }
}
