package org.xinglin.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows in PostgreSQL's binary COPY format into one growing array; null is a null. The fields follow the columns' types. */
public final class CopyRows {

    /** What the stream of rows begins with: signature, flags, length of the extension. */
    private static final byte[] HEADER =
            {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /** What it ends with. */
    private static final byte[] TRAILER = {(byte) 0xff, (byte) 0xff};

    private static final long EPOCH_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final Instant INSTANT_2000 = Instant.parse("2000-01-01T00:00:00Z");
    private static final int MOST_BYTES_A_CHAR = 3;
    private static final int TEXT_OID = 25;
    private static final int UUID_OID = 2950;
    private static final int DATE_OID = 1082;
    private static final int LOWER_INCLUSIVE = 0x02;
    private static final int NO_UPPER = 0x10;
    private static final byte JSONB_FORMAT = 1;

    private byte[] bytes;
    private int length;
    private int rows;

    /** Begins without rows. @param capacity bytes to begin with */
    public CopyRows(int capacity) {
        bytes = new byte[capacity];
    }

    /** Sends the rows into a table's columns, in one COPY of the connection's transaction. Returns how many. */
    public static long into(Connection connection, String table, String columns, CopyRows... portions) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)");
        try {
            copy.writeToCopy(HEADER, 0, HEADER.length);
            for (CopyRows portion : portions) {
                copy.writeToCopy(portion.bytes, 0, portion.length);
            }
            copy.writeToCopy(TRAILER, 0, TRAILER.length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Begins the next row. */
    public CopyRows row(int fields) {
        rows++;
        need(2);
        return twoBytes(fields);
    }

    /** Adds a {@code text}. */
    public CopyRows text(String value) {
        if (value == null) {
            return nothing();
        }
        need(4);
        int place = length;
        length += 4;
        chars(value);
        return sized(place);
    }

    /** Adds a {@code jsonb}. */
    public CopyRows jsonb(String json) {
        need(5);
        int place = length;
        length += 4;
        bytes[length++] = JSONB_FORMAT;
        chars(json);
        return sized(place);
    }

    /** Adds a {@code text[]}. */
    public CopyRows texts(List<String> values) {
        int place = array(TEXT_OID, values.size());
        values.forEach(this::text);
        return sized(place);
    }

    /** Adds a {@code uuid[]}. */
    public CopyRows uuids(List<UUID> values) {
        int place = array(UUID_OID, values.size());
        values.forEach(this::uuid);
        return sized(place);
    }

    /** Adds a {@code date[]}. */
    public CopyRows dates(List<LocalDate> values) {
        int place = array(DATE_OID, values.size());
        values.forEach(this::date);
        return sized(place);
    }

    /** Adds a {@code daterange} from a day on, to before another; open if that is null. */
    public CopyRows days(LocalDate from, LocalDate to) {
        need(1 + 4 + 16);
        fourBytes(to == null ? 9 : 17);
        bytes[length++] = (byte) (to == null ? LOWER_INCLUSIVE | NO_UPPER : LOWER_INCLUSIVE);
        date(from);
        return to == null ? this : date(to);
    }

    /** Adds a {@code tstzrange} from an instant on, open. */
    public CopyRows since(Instant from) {
        need(1 + 4);
        fourBytes(13);
        bytes[length++] = (byte) (LOWER_INCLUSIVE | NO_UPPER);
        return instant(from);
    }

    /** Adds a {@code bytea}. */
    public CopyRows blob(byte[] value) {
        if (value == null) {
            return nothing();
        }
        need(4 + value.length);
        fourBytes(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    /** Adds a {@code uuid}. */
    public CopyRows uuid(UUID value) {
        if (value == null) {
            return nothing();
        }
        need(20);
        fourBytes(16);
        eightBytes(value.getMostSignificantBits());
        return eightBytes(value.getLeastSignificantBits());
    }

    /** Adds a {@code date}. */
    public CopyRows date(LocalDate value) {
        if (value == null) {
            return nothing();
        }
        need(8);
        fourBytes(4);
        return fourBytes((int) (value.toEpochDay() - EPOCH_2000));
    }

    /** Adds a {@code timestamptz}. */
    public CopyRows instant(Instant value) {
        return int8(ChronoUnit.MICROS.between(INSTANT_2000, value));
    }

    /** Adds a {@code smallint}. */
    public CopyRows int2(int value) {
        need(6);
        fourBytes(2);
        return twoBytes(value);
    }

    /** Adds an {@code integer}. */
    public CopyRows int4(int value) {
        need(8);
        fourBytes(4);
        return fourBytes(value);
    }

    /** Adds a {@code bigint}. */
    public CopyRows int8(long value) {
        need(12);
        fourBytes(8);
        return eightBytes(value);
    }

    /** Adds a null. */
    public CopyRows nothing() {
        need(4);
        return fourBytes(-1);
    }

    /** Returns how many rows there are. */
    public int rows() {
        return rows;
    }

    /** Returns how many bytes they have. */
    public int length() {
        return length;
    }

    private void chars(String value) {
        int chars = value.length();
        need(chars * MOST_BYTES_A_CHAR);
        int at = length;
        for (int i = 0; i < chars; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
                return;
            }
        }
        length = at;
    }

    /** Begins an array and returns where its size stands. */
    private int array(int type, int elements) {
        need(24);
        int place = length;
        length += 4;
        fourBytes(elements == 0 ? 0 : 1).fourBytes(0).fourBytes(type);
        if (elements > 0) {
            fourBytes(elements).fourBytes(1);
        }
        return place;
    }

    /** Says at a place how many bytes have come after it. */
    private CopyRows sized(int place) {
        int end = length;
        length = place;
        fourBytes(end - place - 4);
        length = end;
        return this;
    }

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + bytes.length / 2));
        }
    }

    private CopyRows twoBytes(int value) {
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private CopyRows fourBytes(int value) {
        return twoBytes(value >> 16).twoBytes(value);
    }

    private CopyRows eightBytes(long value) {
        return fourBytes((int) (value >> 32)).fourBytes((int) value);
    }
}
