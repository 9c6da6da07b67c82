package org.xinglin.qualifications;

import java.util.Arrays;

/** Collects 64-bit hashes, eight bytes each, and tells which of them came more than once. */
final class LongBag {

    private long[] values;
    private int size;

    LongBag(long expected) {
        values = new long[(int) Math.min(Math.max(expected, 16), 1 << 20)];
    }

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    /** Returns the values that came more than once, in order. Empties the bag. */
    long[] repeated() {
        Arrays.sort(values, 0, size);
        int found = 0;
        for (int i = 1; i < size; i++) {
            if (values[i] == values[i - 1] && (found == 0 || values[found - 1] != values[i])) {
                values[found++] = values[i];
            }
        }
        long[] repeated = Arrays.copyOf(values, found);
        values = new long[16];
        size = 0;
        return repeated;
    }
}
