package org.xinglin.qualifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/** Writes rows in PostgreSQL's binary COPY format into one growing array; null is a null. */
final class BinaryCopy {

    /** What the stream of rows begins with: signature, flags, length of the extension. */
    static final byte[] HEADER =
            {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};

    /** What it ends with. */
    static final byte[] TRAILER = {(byte) 0xff, (byte) 0xff};

    private static final long EPOCH_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final Instant INSTANT_2000 = Instant.parse("2000-01-01T00:00:00Z");
    private static final int MOST_BYTES_A_CHAR = 3;

    private byte[] bytes;
    private int length;
    private int rows;

    BinaryCopy(int capacity) {
        bytes = new byte[capacity];
    }

    BinaryCopy row(int fields) {
        rows++;
        need(2);
        return twoBytes(fields);
    }

    BinaryCopy text(String value) {
        if (value == null) {
            return nothing();
        }
        int chars = value.length();
        need(4 + chars * MOST_BYTES_A_CHAR);
        int start = length + 4;
        int at = start;
        for (int i = 0; i < chars; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c >= 0x800 && !Character.isSurrogate(c)) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[at++] = (byte) (0x80 | c & 0x3f);
            } else {
                return blob(value.getBytes(StandardCharsets.UTF_8));
            }
        }
        fourBytes(at - start);
        length = at;
        return this;
    }

    BinaryCopy blob(byte[] value) {
        if (value == null) {
            return nothing();
        }
        need(4 + value.length);
        fourBytes(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
        return this;
    }

    BinaryCopy uuid(UUID value) {
        need(20);
        fourBytes(16);
        eightBytes(value.getMostSignificantBits());
        return eightBytes(value.getLeastSignificantBits());
    }

    BinaryCopy date(LocalDate value) {
        if (value == null) {
            return nothing();
        }
        need(8);
        fourBytes(4);
        return fourBytes((int) (value.toEpochDay() - EPOCH_2000));
    }

    BinaryCopy instant(Instant value) {
        return int8(ChronoUnit.MICROS.between(INSTANT_2000, value));
    }

    BinaryCopy int2(int value) {
        need(6);
        fourBytes(2);
        return twoBytes(value);
    }

    BinaryCopy int4(int value) {
        need(8);
        fourBytes(4);
        return fourBytes(value);
    }

    BinaryCopy int8(long value) {
        need(12);
        fourBytes(8);
        return eightBytes(value);
    }

    BinaryCopy nothing() {
        need(4);
        return fourBytes(-1);
    }

    int rows() {
        return rows;
    }

    int length() {
        return length;
    }

    /** Returns the array; only the first {@link #length()} bytes are the rows'. */
    byte[] array() {
        return bytes;
    }

    private void need(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + bytes.length / 2));
        }
    }

    private BinaryCopy twoBytes(int value) {
        bytes[length++] = (byte) (value >> 8);
        bytes[length++] = (byte) value;
        return this;
    }

    private BinaryCopy fourBytes(int value) {
        return twoBytes(value >> 16).twoBytes(value);
    }

    private BinaryCopy eightBytes(long value) {
        return fourBytes((int) (value >> 32)).fourBytes((int) value);
    }
}
