package org.xinglin.qualifications;

/** Hashes short texts to 64 bits (FNV-1a with a final avalanche) to find candidates for equality; never the proof of it. */
final class Hash64 {

    /** Where a hash begins. */
    static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash64() {
    }

    /** Goes on with some characters. */
    static long add(long hash, char[] text, int offset, int length) {
        long h = hash;
        for (int i = offset; i < offset + length; i++) {
            h = (h ^ text[i]) * PRIME;
        }
        return h;
    }

    /** Goes on with a text, as {@link #add(long, char[], int, int)}. */
    static long add(long hash, String text) {
        long h = hash;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    /** Hashes a qualification code, in which a small x equals a capital one. */
    static long code(char[] text, int offset, int length) {
        long h = START;
        for (int i = offset; i < offset + length; i++) {
            h = (h ^ (text[i] == 'x' ? 'X' : text[i])) * PRIME;
        }
        return finish(h);
    }

    /** Goes on with a number, such as the hash of a field. */
    static long add(long hash, long number) {
        return (hash ^ finish(number)) * PRIME;
    }

    /** Spreads the bits. */
    static long finish(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
