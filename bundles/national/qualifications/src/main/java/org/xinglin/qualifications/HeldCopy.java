package org.xinglin.qualifications;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xinglin.api.qualification.HeldQualifications.Held;
import org.xinglin.store.BulkLoad;
import org.xinglin.store.CopyRows;
import org.xinglin.store.FieldCipher;
import org.xinglin.store.StoreException;
import org.xinglin.store.Transaction;

/** Copies qualifications that are taken over into the register while it has no indexes. */
final class HeldCopy {

    private static final String COLUMNS = "exam_year, province, exam_category, admission_ticket_no, id, person_id, name, gender,"
            + " birth_date, id_type, id_no, education, school, major, level, category, code, code_index, awarded_on, origin, source,"
            + " status, version, batch, seq, recorded_at";
    private static final int FIELDS = 26;
    private static final int BYTES_A_ROW = 500;
    private static final String KEY = "qualification key";

    private final FieldCipher cipher;
    private final BulkLoad load;
    private final Instant now;
    private final CopyRows rows;
    private final Set<UUID> added = new HashSet<>();

    HeldCopy(FieldCipher cipher, BulkLoad load, Instant now, int rows) {
        this.cipher = cipher;
        this.load = load;
        this.now = now;
        this.rows = new CopyRows(rows * BYTES_A_ROW);
    }

    /** Returns the category of the exam, or what stands in its place in the key. */
    static String exam(Held held) {
        return held.admissionTicketNo().isEmpty() ? held.origin() : held.examCategory();
    }

    /** Returns the admission ticket, or what stands in its place in the key. */
    static String ticket(Held held, UUID id) {
        return held.admissionTicketNo().isEmpty() ? id.toString() : held.admissionTicketNo();
    }

    /** Adds a row unless its key or code is another's. A key without a ticket is made from the id, which is the person's. */
    void add(UUID id, Held held) {
        String exam = exam(held);
        String ticket = ticket(held, id);
        byte[] codeIndex = held.code().map(code -> cipher.index(StagingRow.CODE, code)).orElse(null);
        boolean free = held.admissionTicketNo().isEmpty() || load.claim(KEY, number(cipher.index(KEY,
                held.year() + "|" + held.province() + "|" + exam + "|" + ticket)));
        if (!free || codeIndex != null && !load.claim("qualification_code", number(codeIndex))) {
            return;
        }
        added.add(id);
        rows.row(FIELDS).int2(held.year()).text(held.province()).text(exam).text(ticket).uuid(id).uuid(held.person().value())
                .text(held.name()).text(held.gender()).date(held.birthDate()).text(held.idType()).blob(cipher.seal(held.idNo()))
                .text(held.education()).text(held.school()).text(held.major()).int2(held.level()).text(held.category())
                .blob(held.code().map(cipher::seal).orElse(null)).blob(codeIndex).date(held.awardedOn().orElse(null))
                .text(held.origin()).text("TAKE_OVER").text(held.status()).int4(1).int4(0).int4(0).instant(now);
    }

    /** Copies; returns the ids of the rows that went in. */
    Set<UUID> into(Transaction tx) {
        try {
            CopyRows.into(tx.connection(), "qualification", COLUMNS, rows);
            return added;
        } catch (SQLException e) {
            throw StoreException.of("tenant " + tx.tenant() + ", qualifications taken over", e);
        }
    }

    private static long number(byte[] index) {
        return ByteBuffer.wrap(index).getLong();
    }
}
