package org.xinglin.store.postgres;

import java.util.Arrays;

/** Holds millions of numbers at twelve to twenty-four bytes each; open addressing. */
final class LongSet {

    private static final int FIRST_CAPACITY = 1 << 12;
    private static final long EMPTY = 0;

    private long[] slots = new long[FIRST_CAPACITY];
    private int size;
    private boolean holdsEmpty;

    /** Adds a number; false if it is there already. */
    synchronized boolean add(long number) {
        if (number == EMPTY) {
            boolean isNew = !holdsEmpty;
            holdsEmpty = true;
            return isNew;
        }
        if (size * 3L >= slots.length * 2L) {
            grow();
        }
        return put(slots, number) && ++size > 0;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(number -> number != EMPTY).forEach(number -> put(larger, number));
        slots = larger;
    }

    private static boolean put(long[] slots, long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 1;
        for (int at = (int) (mixed >>> 32) & mask;; at = at + 1 & mask) {
            if (slots[at] == EMPTY) {
                slots[at] = number;
                return true;
            }
            if (slots[at] == number) {
                return false;
            }
        }
    }
}
