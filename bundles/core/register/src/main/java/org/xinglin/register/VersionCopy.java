package org.xinglin.register;

import java.sql.SQLException;
import org.xinglin.store.CopyRows;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Copies versions that are not superseded into the register. */
final class VersionCopy {

    private static final String COLUMNS = "kind, id, person, person_name, practice_code, institution_id, practice_place, status,"
            + " last_day, body, valid, recorded, e_reg_id, policies, ledger_position";
    private static final int FIELDS = 15;
    private static final int BYTES_A_ROW = 2_000;

    private final CopyRows rows;

    VersionCopy(int entries) {
        rows = new CopyRows(entries * BYTES_A_ROW);
    }

    void add(Version v) {
        rows.row(FIELDS).text(v.kind()).uuid(v.id()).uuid(v.person().value()).text(v.personName()).text(v.practiceCode())
                .uuid(v.institutionId()).text(v.practicePlace()).text(v.status()).date(v.lastDay()).jsonb(v.body())
                .days(v.validFrom(), v.validTo()).since(v.recordedAt()).text(v.eRegId()).texts(v.policies())
                .int8(v.ledgerPosition());
    }

    /** Copies; returns how many. */
    long into(Transaction tx) {
        try {
            return rows.rows() == 0 ? 0 : CopyRows.into(tx.connection(), "record", COLUMNS, rows);
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", openings", e);
        }
    }
}
