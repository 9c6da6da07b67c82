package org.xinglin.qualifications;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.xinglin.store.FieldCipher;

/** Seals a candidate and writes it as a row of the staging table. For one thread. */
final class StagingRow {

    /** The purpose under which codes are indexed. */
    static final String CODE = "qualification-code";

    /** The columns, in the order in which they are written. */
    static final String COLUMNS = "line, seq, action, exam_year, province, exam_category, admission_ticket_no, id, "
            + "person_id, name, gender, birth_date, ethnicity, id_type, id_no, education, school, major, exam_point, "
            + "level, category, code, code_index, awarded_on, origin, previous_index, reason, content";

    private static final int COUNT = 28;

    private final FieldCipher cipher;
    private final SM3Digest sm3 = new SM3Digest();
    private final byte[] digest = new byte[sm3.getDigestSize()];

    StagingRow(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Writes a candidate. @param content hash of the record, if it has to be compared with others of the batch */
    void write(Candidate c, BinaryCopy out, Long content) {
        out.row(COUNT).int8(c.line()).int4(c.seq()).text(String.valueOf(c.action().letter)).int2(c.examYear())
                .text(c.province()).text(c.exam().code()).text(c.ticket())
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
                .date(c.awardedOn()).text(c.origin())
                .blob(c.previousCode() == null ? null : cipher.index(CODE, c.previousCode()))
                .text(c.reason());
        content(out, content);
    }

    /** Writes the key of a record that is quarantined already, so that its equals in the batch are found. */
    void writeKey(Row row, BinaryCopy out, long content) {
        out.row(COUNT).int8(row.line()).int4(0).text("X");
        String year = row.get(Column.EXAM_YEAR);
        out.int2(year.matches("\\d{4}") ? Integer.parseInt(year) : -1);
        for (Column column : new Column[] {Column.PROVINCE, Column.EXAM_CATEGORY, Column.ADMISSION_TICKET_NO}) {
            out.text(row.get(column).replace('\0', ' '));
        }
        for (int i = 7; i < COUNT - 1; i++) {
            out.nothing();
        }
        content(out, content);
    }

    private static void content(BinaryCopy out, Long content) {
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
