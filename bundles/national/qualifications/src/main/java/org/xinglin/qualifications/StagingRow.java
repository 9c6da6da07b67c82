package org.xinglin.qualifications;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.xinglin.store.CopyRows;
import org.xinglin.store.FieldCipher;

/** Seals a candidate and writes it as a row of the register or of staging. For one thread. */
final class StagingRow {

    /** The purpose under which codes are indexed. */
    static final String CODE = "qualification-code";

    /** The columns of a new record, as the register and staging have them, in the order in which they are written. */
    static final String NEW = "exam_year, province, exam_category, admission_ticket_no, id, person_id, name, gender, "
            + "birth_date, ethnicity, id_type, id_no, education, school, major, exam_point, level, category, code, code_index, "
            + "awarded_on, origin, source, status, version, batch, seq, recorded_at";

    /** The columns of any other record, which staging alone has. */
    static final String ANY = NEW + ", line, action, previous_index, reason, content";

    private static final int NEW_COUNT = 28;
    private static final int ANY_COUNT = NEW_COUNT + 5;

    private final FieldCipher cipher;
    private final Origin origin;
    private final SM3Digest sm3 = new SM3Digest();
    private final byte[] digest = new byte[sm3.getDigestSize()];

    /** Says what all records of a batch have in common. */
    record Origin(int batch, String source, Instant at) {
    }

    StagingRow(FieldCipher cipher, Origin origin) {
        this.cipher = cipher;
        this.origin = origin;
    }

    /** Writes a new record. */
    void writeNew(Candidate c, CopyRows out) {
        write(c, out.row(NEW_COUNT));
    }

    /** Writes a record of any action. @param content hash of it, if it has to be compared with others of the batch */
    void writeAny(Candidate c, CopyRows out, Long content) {
        write(c, out.row(ANY_COUNT));
        out.int8(c.line()).text(String.valueOf(c.action().letter))
                .blob(c.previousCode() == null ? null : cipher.index(CODE, c.previousCode()))
                .text(c.reason());
        content(out, content);
    }

    private void write(Candidate c, CopyRows out) {
        out.int2(c.examYear()).text(c.province()).text(c.exam().code()).text(c.ticket())
                .uuid(id(c.examYear() + "|" + c.province() + "|" + c.exam().code() + "|" + c.ticket()));
        if (c.idNo() == null) {
            out.nothing();
        } else {
            out.uuid(cipher.personId(c.idType(), c.idNo()).value());
        }
        out.text(c.name()).text(c.gender()).date(c.birthDate()).text(c.ethnicity()).text(c.idType())
                .blob(c.idNo() == null ? null : cipher.seal(c.idNo()))
                .text(c.education()).text(c.school()).text(c.major()).text(c.examPoint())
                .int2(c.exam().level().code()).text(c.exam().category().code())
                .blob(c.code() == null ? null : cipher.seal(c.code()))
                .blob(c.code() == null ? null : cipher.index(CODE, c.code()))
                .date(c.awardedOn()).text(c.origin()).text(origin.source()).text("VALID").int4(1).int4(origin.batch())
                .int4(c.seq()).instant(origin.at());
    }

    /** Writes the key of a record that is quarantined already, so that its equals in the batch are found. */
    void writeKey(Row row, CopyRows out, long content) {
        out.row(ANY_COUNT);
        String year = row.get(Column.EXAM_YEAR);
        out.int2(year.matches("\\d{4}") ? Integer.parseInt(year) : -1);
        for (Column column : new Column[] {Column.PROVINCE, Column.EXAM_CATEGORY, Column.ADMISSION_TICKET_NO}) {
            out.text(row.get(column).replace('\0', ' '));
        }
        for (int i = 4; i < NEW_COUNT; i++) {
            out.nothing();
        }
        out.int8(row.line()).text("X").nothing().nothing();
        content(out, content);
    }

    private static void content(CopyRows out, Long content) {
        if (content == null) {
            out.nothing();
        } else {
            out.int8(content);
        }
    }

    /** Makes the id of a qualification from its key: a UUID of version 8 from its SM3. */
    private UUID id(String key) {
        byte[] text = key.getBytes(StandardCharsets.UTF_8);
        sm3.update(text, 0, text.length);
        sm3.doFinal(digest, 0);
        ByteBuffer buffer = ByteBuffer.wrap(digest);
        long high = buffer.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = buffer.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
